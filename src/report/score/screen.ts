import type { Language } from '../../language.ts';
import type { Palette } from '../../text/palette.ts';

/** Where a text is to be shown: nothing is looked up in the world. */
export interface Screen {
  language: Language;
  /** Columns. */
  width: number;
  palette: Palette;
}
