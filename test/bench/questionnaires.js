// @ts-check
// Makes questionnaires as long as wanted, each with its actions file, and always the same ones: the questions and actions
// of the culture questionnaire, again and again under other names, with their conditions, texts and values.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** @param {string} name */
const read = (name) => parse(readFileSync(new URL(`../../questionnaires/${name}`, import.meta.url), 'utf8'));
const source = read('culture.yaml');
/** @type {any[]} */
const sourceActions = read('culture.actions.yaml');
const AREAS = ['stakes', 'tools', 'prospects'];

/** @param {string} id @param {number} copy */
const named = (id, copy) => (copy === 0 ? id : `${id}-${copy + 1}`);

/**
 * A text that no other copy has.
 * @param {Record<string, string>} text
 * @param {number} copy
 */
const told = (text, copy) =>
  copy === 0
    ? text
    : Object.fromEntries(
        Object.entries(text).map(([language, words]) => [language, `${words.trim()} (${copy + 1})`]),
      );

/**
 * @param {{ id: string, questions: number, actions: number, isApart: boolean }} wanted `isApart`: with a file for its actions.
 * @returns {{ questionnaire: any, actions: any[] }}
 */
function madeUp({ id, questions, actions, isApart }) {
  const asked = new Map();
  const areas = Object.fromEntries(
    AREAS.map((area, at) => {
      const { questions: originals, ...rest } = source.areas[area];
      const count = Math.floor((questions + at) / AREAS.length);
      const made = Array.from({ length: count }, (_, i) => {
        const original = originals[i % originals.length];
        const copy = Math.floor(i / originals.length);
        asked.set(named(original.id, copy), original);
        return {
          ...original,
          id: named(original.id, copy),
          topic: original.topic && told(original.topic, copy),
          text: told(original.text, copy),
        };
      });
      return [area, { ...rest, questions: made }];
    }),
  );
  const made = new Map();
  const own = sourceActions.filter(({ addresses: [first] }) => asked.has(first));
  for (let i = 0; made.size < actions && i < actions * 10; i++) {
    const original = own[i % own.length];
    const copy = Math.floor(i / own.length);
    const addresses = original.addresses.map((/** @type {string} */ address) => named(address, copy));
    const requires = original.requires?.map((/** @type {string} */ other) => named(other, copy));
    const isOpen = addresses.every((/** @type {string} */ address) => asked.has(address));
    if (!isOpen || !(requires ?? []).every((/** @type {string} */ other) => made.has(other))) continue;
    const action = {
      ...original,
      id: named(original.id, copy),
      title: told(original.title, copy),
      addresses,
      requires,
    };
    made.set(action.id, action);
  }
  const list = [...made.values()];
  const { renamed, retired, changed, ...whole } = source;
  return {
    questionnaire: {
      ...whole,
      id,
      areas,
      tracks: source.tracks.map((/** @type {any} */ track) => ({
        ...track,
        questions: track.questions.filter((/** @type {string} */ question) => asked.has(question)),
      })),
      gates: source.gates.filter((/** @type {any} */ { when }) =>
        Object.keys(when).every((key) => asked.has(key)),
      ),
      actions: isApart ? `${id}.actions.yaml` : list,
    },
    actions: list,
  };
}

/** @param {unknown} value */
const written = (value) => stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });

/**
 * Writes a questionnaire, and its actions beside it.
 * @param {string} folder
 * @param {Parameters<typeof madeUp>[0]} wanted
 */
export function writeQuestionnaire(folder, wanted) {
  const { questionnaire, actions } = madeUp(wanted);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${wanted.id}.yaml`), written(questionnaire));
  if (wanted.isApart) writeFileSync(join(folder, `${wanted.id}.actions.yaml`), written(actions));
}
