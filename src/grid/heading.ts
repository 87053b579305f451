import { TAG, tagOf } from '../language.ts';
import { nameSkeleton } from '../model/structure.ts';
import { headingNames } from '../words/grid/names.ts';
import { Mapping } from './mapping.ts';
import { COLUMNS, type ColumnId, type ReadSheet } from './sheets.ts';

/** What a heading announces: a column, its number where there are several, its language where it says one. */
export interface Heading {
  column: ColumnId;
  number: number | null;
  language: string | null;
}

/** Headings that people write besides those of an empty grid. */
const ALSO: Partial<Record<ColumnId, readonly string[]>> = {
  id: ['id', 'code'],
  area: ['theme', 'domain'],
  question: ['text', 'texte', 'intitule'],
  sentence: ['s', 'niveau', 'level', 'reponse', 'answer', 'point', 'option', 'score'],
  na: ['na', 'sansobjet', 'notapplicable', 'nonapplicable'],
  track: ['tracks'],
  when: ['si', 'if'],
  title: ['action', 'nom', 'name'],
  addresses: ['questions', 'question'],
  objectives: ['objectif', 'objective', 'objectifsservis'],
  impact: ['impact'],
  kind: ['type'],
  requires: ['prerequis', 'prealables'],
  step: ['steps', 'etapes'],
  own: ['votremot', 'notremot', 'mot'],
  key: ['cles', 'keys'],
  text: ['valeur', 'value'],
};

const TAGGED = new RegExp(
  `^(.*\\S)\\s*(?:\\(\\s*(${TAG})\\s*\\)|\\[\\s*(${TAG})\\s*\\]|\\s*[:/]\\s*(${TAG}))$`,
  'u',
);

/** Whether a column or a sheet is for its authors alone. */
export const isIgnored = (heading: string, mapping = new Mapping()): boolean =>
  (mapping.get(nameSkeleton(heading))?.to ?? heading).trim().startsWith('#');

/** @returns undefined for what is no column of the sheet. */
export function readHeading(text: string, sheet: ReadSheet, mapping: Mapping): Heading | undefined {
  const whole = known(text, sheet, mapping);
  if (whole) return { ...whole, language: null };
  const [, base = '', ...tags] = TAGGED.exec(text.trim()) ?? [];
  const tag = tags.find((one) => one !== undefined);
  if (tag === undefined) return undefined;
  const found = known(base, sheet, mapping);
  const isText = COLUMNS[sheet].some(({ id, isText }) => id === found?.column && isText);
  return found && isText ? { ...found, language: tagOf(tag) ?? tag } : undefined;
}

function known(text: string, sheet: ReadSheet, mapping: Mapping): Omit<Heading, 'language'> | undefined {
  const skeleton = nameSkeleton(mapping.get(nameSkeleton(text))?.to ?? text);
  const columns = COLUMNS[sheet];
  const plain = columns.find(({ id, isNumbered }) => !isNumbered && namesOf(id).includes(skeleton));
  if (plain) return { column: plain.id, number: null };
  const [, name = '', digits = ''] = /^(\p{L}+)(\d{0,3})$/u.exec(skeleton) ?? [];
  const numbered = columns.find(({ id, isNumbered }) => isNumbered && namesOf(id).includes(name));
  // Without its number, a heading of steps holds them all, a line each; one of sentences says too little.
  if (!numbered || (digits === '' && numbered.id === 'sentence')) return undefined;
  return { column: numbered.id, number: digits === '' ? 0 : Number(digits) };
}

function namesOf(id: ColumnId): readonly string[] {
  return [...Object.values(headingNames[id]).map(nameSkeleton), ...(ALSO[id] ?? []), nameSkeleton(id)];
}
