/** A text in quotes on one line. */
export const QUOTED = String.raw`(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')`;
export const KEY = String.raw`(?:[\w-]+|"[\w-]+"):[ ]+`;

/** A quoted text that is the whole value on its line; only a comma or a comment may follow it. */
const ALONE = new RegExp(String.raw`^([ ]*(?:- +)*(?:${KEY})?)${QUOTED}(?=,?[ \t]*\r?$|,? +#)`, 'gm');

/** Braces or brackets that close on their line, and the quoted texts that are whole values in them. */
const FLOW = new RegExp(String.raw`^[ ]*(?:- +)*(?:${KEY})?[{[].*[}\]](?=,?[ \t]*\r?$|,? +#)`);
const WITHIN = new RegExp(String.raw`(?<=(?:[{[,]|: )[ ]*)${QUOTED}(?=[ ]*[,}\]])`, 'g');

/** A text in lines below its key, all of them indented as much as the first, or more. */
const below = (before: string, indent: string): RegExp =>
  new RegExp(
    String.raw`^([ ]*)(${before}[\w-]+: +)[|>]-?\r?\n(\1${indent})[^ \r\n].*(?:\r?\n(?:\3.*|[ ]*(?=\r?$)))*`,
    'gm',
  );
export const BLOCK = below('', '[ ]+');
export const BLOCK_IN_ITEM = below('- ', '[ ]{3,}');

/** A quoted text over several lines, all of them indented more than what holds it: as programs write long ones. */
const spread = (before: string, indent: string): RegExp => {
  const next = String.raw`\r?\n(?:[ ]*\r?\n)*\1${indent}(?=[^ \t\r\n])`;
  return new RegExp(
    String.raw`^([ ]*)(${before})(?:"(?:[^"\\\r\n]|\\[^\r\n]|\\?${next})*"|'(?:[^'\r\n]|''|${next})*')(?=[ ]*\r?$)`,
    'gm',
  );
};
export const SPREAD = spread(`${KEY}|- `, '[ ]+');
export const SPREAD_IN_ITEM = spread(`- ${KEY}`, '[ ]{3,}');

/** A line that begins with braces or brackets: where they stay open, whatever follows may be within them. */
const OPENING = new RegExp(`^[ ]*(?:- +)*(?:${KEY})?[{[].*`, 'gm');

/** A text without quotes: its first sign means nothing, and it is no number. */
export const UNQUOTED = [
  String.raw`(?=[^\d+.~-]|.*[^\w+.~ \t\r\n-]|.*[^ ] +[^ \t\r\n])`,
  String.raw`(?:[^ \t\r\n"'[\]{},#&*!|>%@${'`'}?:-]|[?:-](?=[^ \t\r\n]))`,
  String.raw`(?:[^ \t\r\n:#]|:(?=[^ \t\r\n])|#(?<=[^ \t]#)|[ ]+(?![# \t\r\n]))*`,
].join('');

/** One that is a whole value. */
const PLAIN = new RegExp(String.raw`^([ ]*(?:- +)*${KEY})${UNQUOTED}(?=[ \t]*\r?$)`, 'gm');

/** What a line says that is nothing but a comment. */
const COMMENT = /^([ ]*#).*/gm;

/**
 * A YAML text with a word in place of each text that is certainly one: in quotes, in lines below its key, or whole on its
 * line, and without comments that have a line of their own. What is left shows how the rest is written.
 */
export function bare(text: string): string {
  const unquoted = text
    .replace(BLOCK, '$1$2x')
    .replace(BLOCK_IN_ITEM, '$1$2x')
    .replace(SPREAD, '$1$2x')
    .replace(SPREAD_IN_ITEM, '$1$2x')
    .replace(COMMENT, '$1')
    .replace(ALONE, '$1x');
  let isOpen = false;
  const flowing = unquoted.replace(OPENING, (line) => {
    const whole = line.replace(FLOW, (part) => part.replace(WITHIN, 'x'));
    isOpen ||= whole.search(FLOW) < 0;
    return whole;
  });
  return isOpen ? flowing : flowing.replace(PLAIN, '$1x');
}
