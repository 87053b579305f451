import { LANGUAGES, type Language } from '../language.ts';

/** What a new questionnaire is to be. */
export interface Starting {
  id: string;
  /** Its languages, the first one by default: any tags. */
  languages: readonly string[];
  /** That of its comments, and of its texts in languages that the program does not speak. */
  language: Language;
  /** Whether it holds an example of all that the format allows, and says why. */
  isFull: boolean;
  /** The command that writes the schema which its first line names. */
  schema: string;
}

/**
 * A questionnaire to begin from.
 * @param template the full questionnaire: each text as `{ fr: "…", en: "…" }`, each comment as `# … // …`, on one line;
 * what `!full` marks, comments on their own lines and blank lines are for the full one alone.
 */
export function starter(template: string, starting: Starting): string {
  const { id, languages, isFull, schema } = starting;
  const text = (isFull ? whole : minimal)(template)
    .replace('id: ID', `id: ${id}`)
    .replaceAll('SCHEMA', () => schema)
    .replace(
      /LANGUAGES(.*)/,
      (_, toTranslate: string) => `[${languages.join(', ')}]${languages.every(isSpoken) ? '' : toTranslate}`,
    );
  return text
    .split('\n')
    .map((line) => spoken(line, starting))
    .join('\n');
}

/** The file that the first line names, for editors. */
export const SCHEMA_FILE = 'questionnaire.schema.json';

const isSpoken = (tag: string): boolean => LANGUAGES.some((known) => known === tag);

const whole = (template: string): string => template.replace(/- !full\n +/g, '- ').replaceAll(' !full', '');

/** Without the comments' lines, blank lines, and what is marked together with all that is indented under it. */
function minimal(template: string): string {
  let under = Number.POSITIVE_INFINITY;
  const lines = template.split('\n').filter((line, at) => {
    const indent = line.search(/\S/);
    if (indent < 0 || (line[indent] === '#' && at > 0) || indent > under) return false;
    const isMarked = line.includes(' !full');
    under = isMarked ? indent : Number.POSITIVE_INFINITY;
    return !isMarked;
  });
  return `${lines.join('\n')}\n`;
}

/** A line in the languages of the questionnaire, its comment in the program's. */
function spoken(line: string, { languages, language }: Starting): string {
  return line
    .replace(/\{ fr: (".*?"), en: (".*?") \}/g, (_, fr: string, en: string) => {
      const texts: Record<string, string> = { fr, en };
      const said = (tag: string) => texts[tag] ?? texts[language];
      const [only = language, ...others] = languages;
      return others.length === 0
        ? String(said(only))
        : `{ ${languages.map((tag) => `${tag}: ${said(tag)}`).join(', ')} }`;
    })
    .replace(
      /# ( *)(.*) \/\/ (.*)$/,
      (_, indent: string, fr: string, en: string) => `# ${indent}${language === 'fr' ? fr : en}`,
    );
}
