import type { Named } from './ids.ts';

/** Puts ids in place of the words by which a condition in a cell calls questions and their answers. */
export type Naming = (condition: string) => string;

/** What follows a question's name. */
const SIGN = '\\s*(?:=|>=|<=|≥|≤)';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const around = (text: string) => `(?<![\\p{L}\\p{N}_-])(?:["“«]\\s*)?${escaped(text)}(?:\\s*["”»])?`;

/** Names that are said once, the longest first: a short one may begin a longer one. */
function namesOf(pairs: readonly (readonly [name: string, id: string])[]): [string, string][] {
  const ids = new Map<string, Set<string>>();
  for (const [name, id] of pairs)
    ids.set(name.toLowerCase(), (ids.get(name.toLowerCase()) ?? new Set()).add(id));
  return [...ids]
    .flatMap(([name, [id, ...others]]): [string, string][] =>
      id !== undefined && others.length === 0 ? [[name, id]] : [],
    )
    .sort(([one], [other]) => other.length - one.length);
}

/** Reads questions by their topic, their text, or their id in any case, and answers by their sentence. */
export function namingOf(questions: readonly Named[]): Naming {
  const names = namesOf(
    questions.flatMap(({ row, id }) =>
      [id, row.cell('topic')?.text, row.cell('question')?.text].flatMap((name) =>
        name ? [[name, id] as const] : [],
      ),
    ),
  );
  return (condition) => {
    let text = condition;
    for (const [name, id] of names) {
      if (text.toLowerCase().includes(name))
        text = text.replace(new RegExp(`${around(name)}(?=${SIGN})`, 'giu'), id);
    }
    for (const { row, id } of questions) {
      if (!text.includes(id)) continue;
      const answers = namesOf(row.answers());
      const values = new RegExp(
        `((?<![\\p{L}\\p{N}_-])${escaped(id)}\\s*=)((?:(?![\\p{L}\\p{N}_-]+${SIGN})[^])*)`,
        'gu',
      );
      text = text.replace(values, (_, before: string, after: string) => {
        let said = after;
        for (const [name, answer] of answers) {
          if (said.toLowerCase().includes(name)) {
            said = said.replace(new RegExp(`${around(name)}(?![\\p{L}\\p{N}_-])`, 'giu'), ` ${answer}`);
          }
        }
        return `${before}${said}`;
      });
    }
    return text;
  };
}
