import type { Palette } from '../../diagnostics/render/palette.js';
import type { Language } from '../../language.js';

/** Where a text is to be shown: nothing is looked up in the world. */
export interface Screen {
  language: Language;
  /** Columns. */
  width: number;
  palette: Palette;
}
