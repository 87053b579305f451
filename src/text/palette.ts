/** Applies a colour to a text. */
export type Paint = (text: string) => string;
/** The colours in use; chalk has them all. */
export interface Palette {
  red: Paint;
  yellow: Paint;
  cyan: Paint;
  dim: Paint;
  bold: Paint;
}
const same: Paint = (text) => text;
export const PLAIN: Palette = { red: same, yellow: same, cyan: same, dim: same, bold: same };
