import { type HeldHalfDay, subjectsOf } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Member } from '../../cohort/member.ts';
import { oneLine } from '../../text/printable.ts';
import { typeset } from '../../text/typography.ts';
import { wrapped } from '../../text/wrap.ts';
import { sealedYaml } from '../marks.ts';
import type { CohortSpeech } from './speech.ts';

/** Columns of a comment. */
const WIDTH = 100;

/** The mark of a line at a programme's end: the questions that the proposal took up when the file was written. */
const MARK = '# cap-numerique:proposal';

/**
 * A cohort's programme as the file that people edit: each id with what it stands for, each date that is missing as a
 * blank.
 */
export function programmeYaml(cohort: Cohort, { words, language, topic, action }: CohortSpeech): string {
  const { questionnaire, programme, calendar } = cohort;
  const members = new Map((cohort.members ?? []).map((member) => [member.key, member]));
  const { head, kinds } = words.programmeFile;
  const [opening = '', ...keys] = head;
  const lines = [
    ...comment(opening),
    '#',
    ...keys.flatMap((line) => comment(line, '  ')),
    'format: 1',
    `questionnaire: ${questionnaire.id}@${questionnaire.version}`,
    programme.length === 0 ? 'half-days: []' : 'half-days:',
    ...programme.flatMap(halfDayLines),
    ...individualLines(),
    `review: ${calendar.review ?? ''}`.trimEnd(),
    '',
    `${MARK} ${subjectsOf(programme).join(' ')}`.trimEnd(),
  ];
  return sealedYaml(lines.join('\n'));

  function halfDayLines(halfDay: HeldHalfDay): string[] {
    const { kind, date } = halfDay;
    return [
      '',
      `  - kind: ${kind} # ${kinds[kind]}`,
      ...(kind === 'free' ? [`    title: ${quoted(halfDay.title ?? words.ownHalfDay.free)}`] : []),
      `    date: ${date ?? ''}`.trimEnd(),
      ...(kind === 'cases'
        ? []
        : list(
            'questions',
            halfDay.questions.map(({ question }) => question),
            topic,
          )),
      ...(kind === 'theme' && halfDay.exercise !== null
        ? [`    exercise: ${halfDay.exercise} # ${action(halfDay.exercise)}`]
        : []),
      ...(kind === 'practice' ? list('actions', halfDay.actions, action) : []),
      ...('cases' in halfDay && halfDay.cases.length > 0
        ? [
            '    cases:',
            ...halfDay.cases.flatMap(({ structure, question }) => [
              `      - structure: ${written(structure)}`,
              `        question: ${question} # ${topic(question)}`,
            ]),
          ]
        : []),
      ...(kind === 'cases' ? list('examples', halfDay.examples, action) : []),
    ];
  }

  function list(key: string, ids: readonly string[], meaning: (id: string) => string): string[] {
    return ids.length === 0 ? [] : [`    ${key}:`, ...ids.map((id) => `      - ${id} # ${meaning(id)}`)];
  }

  /** A blank for each structure, if they are named. */
  function individualLines(): string[] {
    // A name of which nothing can be seen cannot be written.
    const all = [...members.values()].filter(({ id, name }) => id !== null || oneLine(name) !== '');
    if (all.length === 0) return [''];
    return ['', 'individual:', ...all.map(({ key }) => `  ${written(key, ':')}`), ''];
  }

  /** A structure's id with its name beside, or its name. */
  function written(key: string, after = ''): string {
    const member = members.get(key);
    if (!member) return `${quoted(key)}${after}`;
    return member.id === null
      ? `${quoted(oneLine(member.name))}${after}`
      : `${member.id}${after} # ${nameOf(member)}`;
  }

  function nameOf({ name }: Member): string {
    return name.replaceAll(/\s+/g, ' ').trim();
  }

  function comment(text: string, indent = ''): string[] {
    return wrapped(typeset(text, language), WIDTH - indent.length - 2).map(
      (line, i) => `# ${i === 0 ? '' : indent}${line}`,
    );
  }
}

/** In quotes, which hold any name on one line. */
const quoted = (text: string): string => JSON.stringify(text);

/** The questions that the proposal took up when a file was written; null if the file does not say. */
export function proposedThen(text: string): string[] | null {
  const line = text.split(/\r?\n/).findLast((each) => each.startsWith(MARK));
  return line === undefined ? null : line.slice(MARK.length).trim().split(/\s+/).filter(Boolean);
}
