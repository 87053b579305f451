import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runCohort } from '../../src/batch/cohort-run.ts';
import { fileSource } from '../../src/batch/cohort-source.ts';
import { Progress } from '../../src/batch/progress.ts';
import type { Identity } from '../../src/model/structure.ts';
import { ownerIn, ownerOf } from '../../src/report/marks.ts';
import { cohortWords } from '../../src/words/cli/cohort.ts';
import { speak } from '../../src/words/speak.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { runs } from '../seed.ts';
import { tiny } from '../sheets.ts';

const nord = (profile: string, id: string | null = null): Identity => ({
  id,
  name: 'Compagnie du Nord',
  profile,
});

/** Structures, and how each one names itself from one run to the next: no two of them ever do alike. */
const STRUCTURES: Identity[][] = [
  [nord('company'), nord('company', 'nord-lille'), { ...nord('company'), name: 'Le Nord' }],
  [nord('radio'), nord('radio', 'nord-arras'), { ...nord('radio'), name: 'Le Nord' }],
  [nord('authority'), nord('authority', 'le-nord')],
  [
    { ...nord('company'), name: 'Compagnie - du Nord !' },
    { ...nord('radio'), name: 'Théâtre Sud' },
  ],
  [{ ...nord('radio', 'compagnie-du-nord'), name: 'Autre nom' }],
];

const FOLDERS = ['plans', 'sheets', 'mail'];
const noteOf = (i: number) => `parole-de-la-structure-${i}`;
const editOf = (i: number) => `écrit-par-la-structure-${i}`;

const step = fc.record({
  /** Which of its names each structure bears; null for one that is not there. */
  names: fc.tuple(...STRUCTURES.map((all) => fc.option(fc.nat(all.length - 1), { freq: 3 }))),
  ease: fc.integer({ min: 1, max: 5 }),
  pages: fc.boolean(),
  edits: fc.array(fc.nat(60), { maxLength: 3 }),
});

it('files of homonyms never pass from one to another, and lose nothing that people wrote', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 5 }), async (steps) => {
      const box = emptyFolder();
      const edited = new Map<string, string>();
      for (const { names, ease, pages, edits } of steps) {
        const there = filesIn(box);
        for (const n of edits) {
          const path = there[n % Math.max(1, there.length)];
          if (path === undefined) continue;
          appendFileSync(path, `\n${editOf(structureOf(readFileSync(path, 'utf8')))}\n`);
          edited.set(path, readFileSync(path, 'utf8'));
        }
        answer(box, names, ease);
        await cohort(box, pages);
        for (const [path, text] of edited) expect(readFileSync(path, 'utf8')).toBe(text);
        for (const path of filesIn(box)) {
          const text = readFileSync(path, 'utf8');
          expect([path, [...wordsIn(text)].filter((i) => i !== structureOf(text))]).toEqual([path, []]);
        }
        if (pages && existsSync(join(box, 'out/index.html')))
          for (const section of readFileSync(join(box, 'out/index.html'), 'utf8').split('<section').slice(1))
            expect(wordsIn(section).size).toBeLessThan(2);
      }
      rmSync(box, { recursive: true });
    }),
    { numRuns: runs(process.env.FUZZ === undefined ? 25 : 200) },
  );
});

function answer(box: string, names: readonly (number | null)[], ease: number): void {
  rmSync(join(box, 'in'), { recursive: true, force: true });
  mkdirSync(join(box, 'in'));
  for (const [i, name] of names.entries()) {
    if (name === null) continue;
    const { id, ...structure } = STRUCTURES[i]?.[name] ?? nord('company');
    const sheet = {
      questionnaire: 'tiny@1.0.0',
      structure: { ...structure, ...(id !== null && { id }) },
      date: '2026-03-05',
      answers: { purpose: { value: 'talked', note: noteOf(i) }, ease },
    };
    writeFileSync(join(box, `in/${i}.answers.yaml`), JSON.stringify(sheet));
  }
}

async function cohort(cwd: string, pages: boolean): Promise<void> {
  const words = speak(cohortWords, 'fr');
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
  const named = STRUCTURES.flat().flatMap(({ id, name }) => [name, ...(id === null ? [] : [id])]);
  await runCohort(await fileSource(['in'], cwd), {
    questionnaire: tiny,
    setup: {
      cwd,
      language: 'fr',
      questionnaire: join(ROOT, 'test/fixtures/worked-example/tiny.yaml'),
      out: join(cwd, 'out'),
      force: false,
    },
    minGroup: 5,
    share: false,
    mail: {
      file: 'contacts.csv',
      contacts: [...new Set(named)].map((structure) => ({
        structure,
        mail: 'a@example.org',
        name: null,
        range,
      })),
    },
    expected: null,
    xlsx: false,
    pages,
    days: { halfDays: [], review: null },
    threads: 1,
    progress: new Progress(null, words.progress, String, true),
    steps: words.steps,
    signal: new AbortController().signal,
  });
}

/** The files that are one structure’s own. */
const filesIn = (box: string): string[] =>
  FOLDERS.map((folder) => join(box, 'out', folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => !path.includes('refuse-'))
    .sort();

/** Whose a file says that it is. */
function structureOf(text: string): number {
  const owner = ownerIn(text);
  const at = STRUCTURES.findIndex((all) => all.some((its) => ownerOf(its) === owner));
  expect(at).not.toBe(-1);
  return at;
}

/** Which structures’ words stand in a text, or in what is attached to it. */
function wordsIn(text: string): Set<number> {
  const attached = /base64\r?\n\r?\n([\w+/=\r\n]+)/g;
  const parts = [...text.matchAll(attached)].map(([, base64 = '']) =>
    Buffer.from(base64, 'base64').toString(),
  );
  const all = [text, ...parts].join('\n');
  return new Set(
    STRUCTURES.flatMap((_, i) => (all.includes(noteOf(i)) || all.includes(editOf(i)) ? [i] : [])),
  );
}
