// @ts-check
// Makes answer files to the culture questionnaire, as many as wanted and always the same ones: structures of every
// profile, of one to four respondents, answers that go together as those of a structure do.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const source = parse(readFileSync(new URL('../../questionnaires/culture.yaml', import.meta.url), 'utf8'));
const questions = ['stakes', 'tools', 'prospects'].flatMap((area) => source.areas[area].questions);

/** @type {Record<string, string[]>} */
const KINDS = {
  centre: ['Centre culturel', 'Théâtre', 'Le Lieu'],
  company: ['Compagnie', 'Ensemble', 'Collectif'],
  radio: ['Radio'],
  authority: ['Service culturel de'],
  festival: ['Festival'],
  heritage: ['Musée', 'Médiathèque'],
  teaching: ['École de musique', 'École de cirque'],
  network: ['Fédération'],
  other: ['Les Amis de'],
};
const PLACES =
  'la Combe,Saint-Aubin,l’Écluse,Vauvert,la Tuilerie,Hautefage,l’Orme,Bellerive,la Varenne,Montjoux,l’Étang,Clairfont'.split(
    ',',
  );
/** @typedef {readonly [share: number, status: string]} Status */
/**
 * By what its profile most often is; the first that is drawn under its share.
 * @type {Record<string, Status[]>}
 */
const STATUS = {
  authority: [[1, 'public']],
  heritage: [
    [0.7, 'public'],
    [1, 'volunteers'],
  ],
};
/** @type {Status[]} */
const USUAL = [
  [0.55, 'employer'],
  [0.85, 'volunteers'],
  [0.95, 'public'],
  [1, 'business'],
];
const ROLES = [
  'direction',
  'administration',
  'communication',
  'accueil',
  'technique',
  'présidence',
  'bénévole',
];
const AGES = ['under-30', '30-49', '50-plus'];
const NOTES = [
  'On en parle depuis deux ans.',
  'Une seule personne sait faire : « demandez à l’accueil ».',
  'Vu en équipe, rien n’est décidé.',
];

/**
 * mulberry32: small, fast, and the same everywhere.
 * @param {number} seed
 */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Whether a question is asked, as far as the package's own conditions go.
 * @param {{ when?: Record<string, any> }} question
 * @param {string} profile
 * @param {ReadonlyMap<string, unknown>} given
 * @returns {boolean}
 */
const shows = ({ when }, profile, given) =>
  Object.entries(when ?? {}).every(([key, wanted]) => {
    if (key === 'not') return !shows({ when: wanted }, profile, given);
    if (key === 'any')
      return wanted.some((/** @type {Record<string, any>} */ part) => shows({ when: part }, profile, given));
    const said = key === 'profile' ? profile : given.get(key);
    return [wanted].flat().some((value) => [said ?? 'unknown'].flat().includes(value));
  });

/**
 * One file after the other.
 * @param {number} count how many files
 * @param {{ seed?: number, alone?: boolean }} options `alone`: one respondent a structure
 * @returns {Generator<{ name: string, text: string }>}
 */
export function* answerFiles(count, { seed = 1, alone = false } = {}) {
  const next = random(seed);
  /**
   * @template T
   * @param {readonly T[]} items at least one.
   */
  const pick = (items) => /** @type {T} */ (items[Math.floor(next() * items.length)]);
  let made = 0;
  for (let structure = 1; made < count; structure++) {
    const profile = pick(source.profiles).id;
    const name = `${pick(KINDS[profile] ?? ['Association'])} ${pick(PLACES)} ${structure}`;
    const level = 0.2 + 0.6 * next();
    const draw = next();
    const shared = next();
    const facts = {
      status: (STATUS[profile] ?? USUAL).find(([share]) => shared <= share)?.[1],
      people: 1 + Math.floor(12 * next() ** 2),
      does: next() < 0.7 ? ['website'] : ['none'],
    };
    const respondents = alone || draw < 0.6 ? 1 : draw < 0.8 ? 2 : draw < 0.92 ? 3 : 4;
    const track = pick(['standard', 'standard', 'standard', 'flash', null]);
    for (let i = 0; i < respondents && made < count; i++, made++) {
      const file = `${String(structure).padStart(6, '0')}${i > 0 ? `--${i + 1}` : ''}.answers.yaml`;
      yield { name: file, text: sheet({ name, profile, facts, level, track, i, structure }) };
    }
  }

  /** @param {Record<string, any>} about */
  function sheet({ name, profile, facts, level, track, i, structure }) {
    const asked = source.tracks.find((/** @type {{ id: string }} */ { id }) => id === track)?.questions;
    const lines = [`questionnaire: ${source.id}@${source.version}`];
    if (track) lines.push(`track: ${track}`);
    lines.push('structure:', `  name: ${JSON.stringify(name)}`, `  profile: ${profile}`);
    lines.push(`  facts: ${JSON.stringify(facts)}`);
    if (i > 0 || next() < 0.7) {
      lines.push('respondent:', `  role: ${ROLES[(structure + i) % ROLES.length]}`, `  age: ${pick(AGES)}`);
    }
    lines.push(`date: "2026-03-${String(1 + ((structure + i) % 28)).padStart(2, '0')}"`);
    const objectives = source.objectives
      .map((/** @type {{ id: string }} */ { id }) => id)
      .filter(() => next() < 0.2);
    if (objectives.length > 0) lines.push(`objectives: [${objectives.slice(0, 3).join(', ')}]`);
    lines.push('answers:');
    const given = new Map(Object.entries(facts));
    for (const question of questions) {
      if (asked && !asked.includes(question.id)) continue;
      if (!shows(question, profile, given) || next() < 0.04) continue;
      lines.push(...answer(question, level, given));
    }
    return `${lines.join('\n')}\n`;
  }

  /**
   * @param {any} question
   * @param {number} level
   * @param {Map<string, unknown>} given
   */
  function answer({ id, type, options, na }, level, given) {
    if (type === 'text') return next() < 0.5 ? [`  ${id}: ${JSON.stringify(pick(NOTES))}`] : [];
    const draw = next();
    if (draw < 0.05) return [`  ${id}: unknown`];
    if (draw < 0.08 && na !== false) return [`  ${id}: na`];
    if (type === 'multiple') {
      const chosen = options
        .filter((/** @type {{ exclusive?: boolean }} */ { exclusive }) => !exclusive && next() < 0.3)
        .map((/** @type {{ id: string }} */ { id: option }) => option);
      return chosen.length > 0 ? [`  ${id}: [${chosen.join(', ')}]`] : [];
    }
    const last = options.length - 1;
    const at = Math.max(0, Math.min(last, Math.round(level * last + (next() - 0.5) * 3)));
    const value = options[at].id;
    given.set(id, value);
    if (next() < 0.8) return [`  ${id}: ${value}`];
    const target = options[Math.min(last, at + 1 + Math.floor(next() * 2))].id;
    const note = next() < 0.5 ? [`    note: ${JSON.stringify(pick(NOTES))}`] : [];
    return [`  ${id}:`, `    value: ${value}`, ...(at < last ? [`    target: ${target}`] : []), ...note];
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const [folder, count = '100', seed = '1'] = process.argv.slice(2);
  if (!folder) throw new Error('node test/bench/answer-files.js <folder> [count] [seed]');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of answerFiles(Number(count), { seed: Number(seed) }))
    writeFileSync(`${folder}/${name}`, text);
}
