import { expect, it } from 'vitest';
import type { Typed, Typing } from './book.ts';
import { made } from './made.ts';

const HEAD = ['id', 'domaine', 'axe', 'question', 's0', 's1', 's2', 's3', 's4'];
const SENTENCES = ['Rien.', 'Un peu.', 'Assez.', 'Beaucoup.', 'Tout, et c’est écrit.'];
const row = (id: string, area: Typed, axis: Typed): Typed[] => [
  id,
  area,
  axis,
  `Où en est ${id} chez vous ?`,
  ...SENTENCES,
];

/** A grid of four sound questions, and changes to make in it. */
const GRID: readonly (readonly Typed[])[] = [
  HEAD,
  row('but', 'enjeux', 'vision'),
  row('equipe', 'outils', 'humains'),
  row('site', 'outils', 'publics'),
  row('reseau', 'perspectives', 'engagement'),
];
const ACTIONS = ['id', 'titre', 'questions visées', 'effort', 'horizon', 'condition'];

/** The grid with other cells, by their names. */
function typed(cells: Record<string, Typed>, grid = GRID): Typed[][] {
  const rows = grid.map((cellsOf) => [...cellsOf]);
  for (const [name, value] of Object.entries(cells)) {
    const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    while (rows.length < Number(digits)) rows.push([]);
    const cellsOf = rows[Number(digits) - 1] ?? [];
    while (cellsOf.length < letter.charCodeAt(0) - 65) cellsOf.push(null);
    cellsOf[letter.charCodeAt(0) - 65] = value;
  }
  return rows;
}

const questions = (cells: Record<string, Typed>) => ({ questions: typed(cells) });
const withActions = (...rows: Typed[][]) => ({ questions: GRID, actions: [ACTIONS, ...rows] });
const extra = (heading: Typed, value: Typed) => questions({ J1: heading, J2: value });

it('takes the sound grid', async () => {
  const { code, stderr, questionnaire } = await made({ questions: GRID });
  expect(stderr).not.toMatch(/erreur|alerte/);
  expect([code, questionnaire?.questions.length]).toEqual([0, 4]);
});

const PLANTED: [what: string, grid: Record<string, Typing | Typing['rows']>, cell: string, code: string][] = [
  ['an unknown column', extra('commentaire', 'x'), 'questions!J1', 'CN887'],
  ['a misspelt column', questions({ C1: 'axes!', D1: 'qestion' }), 'questions!D1', 'CN887'],
  ['an unknown sheet', { questions: GRID, accions: [['x']] }, 'accions!A1', 'CN888'],
  ['a value under no heading', questions({ K3: 'perdu' }), 'questions!K3', 'CN889'],
  ['a row without its question', questions({ D3: null }), 'questions!A3', 'CN889'],
  ['a text below the table', questions({ E9: 'Total' }), 'questions!E9', 'CN889'],
  ['texts above the headings', { questions: [['Grille', '2026'], ...GRID] }, 'questions!B1', 'CN889'],
  ['two columns of one heading', questions({ I1: 's3' }), 'questions!I1', 'CN890'],
  ['two columns of one thing', questions({ J1: 'niveau 4', J2: 'x' }), 'questions!J1', 'CN890'],
  ['two sheets of one thing', { questions: GRID, Questions: GRID }, 'Questions!A1', 'CN890'],
  ['an unknown area', questions({ B3: 'outil du web' }), 'questions!B3', 'CN891'],
  ['no area', questions({ B4: null }), 'questions!B4', 'CN897'],
  ['an unknown axis', questions({ C5: 'réseaux' }), 'questions!C5', 'CN891'],
  [
    'no column of areas',
    { questions: GRID.map(([id, , ...rest]) => [id ?? null, ...rest]) },
    'questions!A1',
    'CN896',
  ],
  [
    'no tag of a language',
    {
      questions: GRID,
      questionnaire: [
        ['clé', 'texte'],
        ['titre', 'Un'],
        ['langues', 'français'],
      ],
    },
    'questionnaire!B3',
    'CN112',
  ],
  [
    'a track that its sheet does not have',
    {
      ...questions({ J1: 'parcours', J2: 'court', J3: 'courtt' }),
      parcours: [
        ['id', 'titre', 'minutes'],
        ['court', 'Le court', 5],
      ],
    },
    'questions!J3',
    'CN891',
  ],
  ['one sentence', questions({ F2: null, G2: null, H2: null, I2: null }), 'questions!E2', 'CN893'],
  ['no sentence', questions({ E2: null, F2: null, G2: null, H2: null, I2: null }), 'questions!E2', 'CN893'],
  ['a hole between sentences', questions({ G4: null }), 'questions!G4', 'CN893'],
  ['a first sentence left out', questions({ E4: null }), 'questions!E4', 'CN893'],
  ['a word for a weight', extra('poids', 'fort'), 'questions!J2', 'CN892'],
  ['a weight of no axis', { questions: typed({ J1: 'poids', J2: 2, C2: null }) }, 'questions!J2', 'CN889'],
  ['too great a weight', extra('poids', 5000), 'questions!J2', 'CN107'],
  ['a negative danger', extra('danger', -1), 'questions!J2', 'CN107'],
  ['a second axis that is the first', extra('axe 2', 'vision'), 'questions!J2', 'CN890'],
  ['an unknown type', extra('type', 'choix'), 'questions!J2', 'CN891'],
  ['sentences of a yes or no', extra('type', 'oui ou non'), 'questions!E2', 'CN889'],
  ['a unit of a choice', extra('unité', 'heures'), 'questions!J2', 'CN889'],
  ['too few values', extra('valeurs', '0 ; 1'), 'questions!J2', 'CN893'],
  ['values that are none', extra('valeurs', '0;a;b;c;1'), 'questions!J2', 'CN892'],
  ['too few ids of answers', extra('identifiants des réponses', 'a ; b'), 'questions!J2', 'CN893'],
  ['neither yes nor no', extra('sans objet possible', 'peut-être'), 'questions!J2', 'CN891'],
  ['a condition in prose', extra('condition', 'si le but est écrit'), 'questions!J2', 'CN895'],
  ['a condition on nothing', questions({ J1: 'condition', J3: 'butt = s1' }), 'questions!J3', 'CN201'],
  ['a condition on no answer', questions({ J1: 'condition', J3: 'but = s9' }), 'questions!J3', 'CN202'],
  [
    'a condition on a later question',
    questions({ J1: 'condition', J2: 'site = s1' }),
    'questions!J2',
    'CN302',
  ],
  ['a malformed id', questions({ A3: 'Mon Équipe' }), 'questions!A3', 'CN106'],
  ['an id twice', questions({ A4: 'but' }), 'questions!A4', 'CN206'],
  ['merged cells', { questions: { rows: GRID, merged: ['B3:C3'] } }, 'questions!B3', 'CN894'],
  ['a formula', questions({ D3: { formula: 'A3&B3', value: 3 } }), 'questions!D3', 'CN894'],
  ['an error', questions({ F3: { error: '#REF!' } }), 'questions!F3', 'CN894'],
  ['a date', questions({ F3: { days: 45_000 } }), 'questions!F3', 'CN894'],
  ['a text that is too long', questions({ F3: 'a'.repeat(6000) }), 'questions!F3', 'CN113'],
  [
    'an unknown word of effort',
    withActions(['a', 'Agir.', 'but', 'énorme', 'maintenant', null]),
    'actions!D2',
    'CN891',
  ],
  ['too great an effort', withActions(['a', 'Agir.', 'but', 4, 'maintenant', null]), 'actions!D2', 'CN891'],
  ['an unknown horizon', withActions(['a', 'Agir.', 'but', 1, 'bientôt', null]), 'actions!E2', 'CN891'],
  ['an action for no question', withActions(['a', 'Agir.', 'butt', 1, 'année', null]), 'actions!C2', 'CN201'],
  [
    'an action without a question',
    withActions(['a', 'Agir.', null, 1, 'année', null]),
    'actions!C2',
    'CN897',
  ],
  ['an action without a title', withActions(['a', null, 'but', 1, 'année', null]), 'actions!A2', 'CN889'],
  [
    'an action of the same id',
    withActions(['a', 'Agir.', 'but', 1, 'année', null], ['a', 'Lire.', 'site', 1, 'année', null]),
    'actions!A3',
    'CN206',
  ],
  [
    'a condition of an action',
    withActions(['a', 'Agir.', 'but', 1, 'année', 'but >']),
    'actions!F2',
    'CN895',
  ],
  [
    'an unknown setting',
    {
      questions: GRID,
      questionnaire: [
        ['clé', 'texte'],
        ['titree', 'x'],
        ['mot', 'y'],
      ],
    },
    'questionnaire!A3',
    'CN891',
  ],
  [
    'a malformed version',
    {
      questions: GRID,
      questionnaire: [
        ['clé', 'texte'],
        ['version', 'deux'],
      ],
    },
    'questionnaire!B2',
    'CN111',
  ],
  [
    'an unknown fund',
    {
      questions: GRID,
      profils: [
        ['titre', 'voie de formation'],
        ['Cie', 'OPACO'],
      ],
    },
    'profils!B2',
    'CN891',
  ],
  [
    'a language of no column',
    {
      questions: typed({ J1: 'question (en)', J2: 'x' }),
      questionnaire: [
        ['clé', 'texte'],
        ['langues', 'fr'],
      ],
    },
    'questions!J1',
    'CN891',
  ],
  ['an empty sheet', { questions: [] }, '', 'CN896'],
  ['no headings', { questions: [['Bonjour'], ['Au revoir']] }, 'questions!A1', 'CN896'],
  ['headings alone', { questions: [HEAD] }, 'questions!A1', 'CN896'],
];

it.each(PLANTED)('tells of %s at its cell', async (_, grid, cell, code) => {
  const { code: exit, stderr, yaml } = await made(grid);
  expect(stderr).toContain(cell === '' ? 'g.xlsx:1:1' : `g.xlsx: ${cell} `);
  const line = stderr.split('\n').find((one) => one.startsWith(cell === '' ? 'g.xlsx' : `g.xlsx: ${cell} `));
  expect(line).toContain(code);
  expect([exit, yaml]).toEqual([1, null]);
});

it('writes what check warns about, which it tells at its cell', async () => {
  const { code, stderr, yaml } = await made(questions({ F3: 'un\u200bpeu' }));
  expect(stderr).toContain('g.xlsx: questions!F3 avertissement CN065');
  expect([code, yaml !== null]).toEqual([0, true]);
});

it('tells of each unknown word once, with all its cells, and of all faults at once', async () => {
  const { stderr } = await made(questions({ B2: 'web', B4: 'web', B5: 'Web', A3: 'Équipe', J7: 'perdu' }));
  expect(stderr.match(/CN891/g)).toHaveLength(1);
  expect(stderr).toContain('de même en questions!B4, questions!B5');
  expect(stderr).toContain('questions!J7 erreur CN889');
});

it('shows the places of a CSV by line and column', async () => {
  const text = GRID.map((cells) => cells.join(';'))
    .join('\n')
    .replace('outils', 'web');
  const { stderr } = await made(text);
  expect(stderr).toContain('g.csv:3:8 (B3) erreur CN891');
});
