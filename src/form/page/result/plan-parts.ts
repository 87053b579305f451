/** What begins a new sheet of the plan in HTML: the one after page one, and the annex. */
const SHEET = '<div class="sheet"></div>';
const SECTION = '<h2>';

/**
 * A plan in HTML, in what is read at once and the rest. At once: page one, and the first section after it, which is the
 * profile. Both together are the whole plan; texts are escaped in it, and none is mistaken for a mark.
 */
export function planParts(html: string): { atOnce: string; rest: string } {
  const sheet = html.indexOf(SHEET);
  const profile = sheet < 0 ? -1 : html.indexOf(SECTION, sheet);
  const next = profile < 0 ? -1 : html.indexOf(SECTION, profile + SECTION.length);
  return next < 0 ? { atOnce: html, rest: '' } : { atOnce: html.slice(0, next), rest: html.slice(next) };
}
