import type { Language } from '../language.ts';
import {
  type Action,
  AREAS,
  AXES,
  type AxisId,
  hasOptions,
  isFact,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { leftOutWords } from '../words/grid/legend.ts';
import { cellWords, conditionWords } from '../words/grid/names.ts';
import { speak } from '../words/speak.ts';
import { printCondition } from './condition-text.ts';
import { type Field, field } from './fields.ts';
import { SETTINGS } from './settings.ts';
import type { ColumnId, ReadSheet } from './sheets.ts';

/** The rows of each sheet of a questionnaire's grid. */
export type GridRows = Record<ReadSheet, Field[][]>;

/** What each row says, as a grid whose words are in one language. */
export function rowsOf(questionnaire: Questionnaire, language: Language): GridRows {
  const writer = new Writer(questionnaire, language);
  const { facts, questions, actions, profiles, objectives, tracks } = questionnaire;
  return {
    questionnaire: writer.settings(),
    questions: [...facts, ...questions].map((question) => writer.question(question)),
    actions: actions.map((action) => writer.action(action)),
    profiles: profiles.map((one) => [
      ...writer.titled(one),
      ...field('training', writer.word('training', one.training)),
    ]),
    objectives: objectives.map((one) => writer.titled(one)),
    tracks: tracks.map((one) => [...writer.titled(one), ...field('minutes', one.minutes)]),
    mapping: [],
  };
}

/** What of a questionnaire no cell can say, in words. */
export function leftOut(questionnaire: Questionnaire, language: Language): string[] {
  const words = speak(leftOutWords, language);
  const { gates, levels, duties, renamed, retired, changed } = questionnaire;
  const counts = {
    gates: gates.length,
    levels: levels.length,
    duties: duties.length,
    renamed: renamed.questions.size + renamed.options.size + renamed.profiles.size,
    retired: retired.size,
    changed: changed.size,
  };
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((key) =>
    counts[key] > 0 ? [words[key](counts[key])] : [],
  );
}

class Writer {
  readonly #questionnaire: Questionnaire;
  readonly #language: Language;

  constructor(questionnaire: Questionnaire, language: Language) {
    this.#questionnaire = questionnaire;
    this.#language = language;
  }

  word<T extends keyof typeof cellWords>(table: T, id: string | number): string {
    const words = cellWords[table] as Record<string, Record<Language, string>>;
    return words[id]?.[this.#language] ?? String(id);
  }

  text(column: ColumnId, text: Text | null, number: number | null = null): Field[] {
    if (text === null) return [];
    const said =
      typeof text === 'string'
        ? Object.fromEntries(this.#questionnaire.languages.map((tag) => [tag, text]))
        : text;
    return [{ column, number, said: said as Record<string, string> }];
  }

  texts(column: ColumnId, texts: readonly Text[], from: number): Field[] {
    return texts.flatMap((text, i) => this.text(column, text, from + i));
  }

  titled({ id, title, description }: { id: string; title: Text; description: Text | null }): Field[] {
    return [...field('id', id), ...this.text('title', title), ...this.text('description', description)];
  }

  settings(): Field[][] {
    const { id, version, languages, title, intro, axes, areas } = this.#questionnaire;
    const plain = (key: string, value: string) => this.#setting(key, { [languages[0] ?? '']: value });
    return [
      plain('id', id),
      plain('version', version),
      plain('languages', languages.join(' ; ')),
      this.#setting('title', title),
      this.#setting('intro', intro),
      ...AXES.flatMap((axis) => [
        this.#setting(axis, axes[axis].title),
        this.#setting(`${axis}.description`, axes[axis].description),
      ]),
      ...AREAS.flatMap((id) => {
        const area = areas.find((one) => one.id === id);
        return [
          this.#setting(id, area?.title ?? null),
          this.#setting(`${id}.description`, area?.description ?? null),
          this.#setting(`${id}.intro`, area?.intro ?? null),
        ];
      }),
    ].filter((row) => row.length > 1);
  }

  #setting(key: string, text: Text | null): Field[] {
    return [...field('key', SETTINGS[key]?.[this.#language]), ...this.text('text', text)];
  }

  question(question: Question): Field[] {
    const { id, type, topic, text, help, evidence, area, weights, when, danger, hiddenValue } = question;
    const axes = Object.entries(weights) as [AxisId, number][];
    const [first, second] = axes;
    const weight = ([, value]: [AxisId, number]) => (value === 1 ? undefined : value);
    const tracks = this.#questionnaire.tracks.filter(({ questions }) => questions.includes(id));
    return [
      ...field('id', id),
      ...field('area', this.word('area', area ?? 'facts')),
      ...(first ? [...field('axis', this.word('axis', first[0])), ...field('weight', weight(first))] : []),
      ...(second
        ? [...field('axis2', this.word('axis', second[0])), ...field('weight2', weight(second))]
        : []),
      ...field('type', type === 'single' ? undefined : this.word('type', type)),
      ...this.text('topic', topic),
      ...this.text('question', text),
      ...this.text('help', help),
      ...this.text('evidence', evidence),
      ...field(
        'na',
        question.acceptsNotApplicable || isFact(question) ? undefined : this.word('yesNo', 'no'),
      ),
      ...field('track', tracks.map((track) => track.id).join(' ; ')),
      ...field('when', when ? this.#condition(when) : undefined),
      ...field('danger', danger),
      ...field('hidden', hiddenValue),
      ...this.#answers(question),
    ];
  }

  #answers(question: Question): Field[] {
    const yes = this.word('yesNo', 'yes');
    if (hasOptions(question)) {
      const { options } = question;
      const texts = options.map(({ text }) => text);
      const ids = options.map(({ id }) => id);
      const isUsual = ids.every((id, i) => id === `s${i}`);
      const isSpread =
        question.type === 'single' ? question.isSpread : options.some(({ value }) => value === null);
      const scoring =
        question.type === 'multiple' && !isFact(question) && question.scoring !== 'sum'
          ? question.scoring
          : undefined;
      return [
        ...this.texts('sentence', texts, 0),
        ...field('options', isUsual ? undefined : ids.join(' ; ')),
        ...field(
          'values',
          isSpread || isFact(question)
            ? undefined
            : options.map(({ value }) => this.#number(value ?? 0)).join(' ; '),
        ),
        ...field('scoring', scoring && this.word('scoring', scoring)),
        ...field('exclusive', options.flatMap(({ id, exclusive }) => (exclusive ? [id] : [])).join(' ; ')),
        ...field(
          'training',
          options.some(({ training }) => training)
            ? options.map(({ training }) => (training ? this.word('training', training) : '-')).join(' ; ')
            : undefined,
        ),
      ];
    }
    switch (question.type) {
      case 'scale':
        return [
          ...this.texts('sentence', question.points, 0),
          ...field('reverse', question.reverse ? yes : undefined),
        ];
      case 'yes-no':
        return field('reverse', question.reverse ? yes : undefined);
      case 'number': {
        const bands = question.bands.map(
          ({ from, value }) => `${this.#number(from)}: ${this.#number(value)}`,
        );
        return [
          ...field('min', question.min),
          ...field('max', question.max),
          ...field('integer', question.integer ? yes : undefined),
          ...this.text('unit', question.unit),
          ...field('bands', bands.join(' ; ')),
        ];
      }
      default:
        return [];
    }
  }

  action(action: Action): Field[] {
    const ids = (column: ColumnId, of: readonly string[]) => field(column, of.join(' ; '));
    return [
      ...field('id', action.id),
      ...this.text('title', action.title),
      ...this.text('why', action.why),
      ...this.text('firstStep', action.firstStep),
      ...this.texts('step', action.steps, 1),
      ...this.text('indicator', action.indicator),
      ...this.text('example', action.example),
      ...ids('addresses', action.addresses),
      ...ids('objectives', action.objectives),
      ...field('effort', this.word('effort', action.effort)),
      ...field('impact', this.word('impact', action.impact)),
      ...field('horizon', this.word('horizon', action.horizon)),
      ...field('route', this.word('route', action.route)),
      ...field('kind', this.word('kind', action.kind)),
      ...ids('requires', action.requires),
      ...field('when', action.when ? this.#condition(action.when) : undefined),
    ];
  }

  #condition(when: NonNullable<Question['when']>): string {
    const { or, not } = speak(conditionWords, this.#language);
    return printCondition(when, { or, not, yes: this.word('yesNo', 'yes'), no: this.word('yesNo', 'no') });
  }

  #number(value: number): string {
    return this.#language === 'fr' ? String(value).replace('.', ',') : String(value);
  }
}
