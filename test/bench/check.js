// @ts-check
// The CPU time of `check`, meaning included, beside what `ajv-cli validate` takes to check the same files against their
// schemas alone: the package's own questionnaire, a very long one, and thousands of short ones, of which each has its
// actions file or none.
//   node test/bench/check.js [count]     2000 short ones by default
//   ROUNDS=5 node test/bench/check.js
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ajvCli, begin, inTurns, node, own, root, roundsOf, row, work } from './measure.js';
import { writeQuestionnaire } from './questionnaires.js';

const rounds = roundsOf(5);
const count = Number(process.argv[2] ?? 2_000);
const ajv = ajvCli();
if (!ajv) {
  console.log('check beside ajv-cli: skipped, since ajv-cli could not be installed');
  process.exit();
}

/** @param {'questionnaire' | 'actions'} format @param {string} files a pattern. */
const validate = (format, files) => {
  const schema = (/** @type {string} */ name) => join(root, `questionnaires/schema/${name}.schema.json`);
  const other = format === 'actions' ? 'questionnaire' : 'actions';
  return [
    ...[node, ajv, 'validate', '--spec=draft2020', '--strict=false'],
    ...['-s', schema(format), '-r', schema(other), '-d', files],
  ];
};

/** @param {string} what @param {string} name of a folder. @param {boolean} isApart whether it has actions files. @param {number} goal */
function compare(what, name, isApart, goal) {
  const folder = join(work, name);
  const measured = inTurns(
    {
      check: () => [node, own, 'check', folder],
      questionnaires: () => validate('questionnaire', `${folder}/!(*.actions).yaml`),
      actions: () => (isApart ? validate('actions', `${folder}/*.actions.yaml`) : ['true']),
    },
    rounds,
  );
  row(what, measured.ratio('check', ['questionnaires', 'actions']), '× ajv-cli', `≤ ${goal}`);
}

mkdirSync(join(work, 'own'));
for (const name of ['culture.yaml', 'culture.actions.yaml'])
  copyFileSync(join(root, 'questionnaires', name), join(work, 'own', name));
writeQuestionnaire(join(work, 'long'), { id: 'long', questions: 400, actions: 600, isApart: true });
for (let i = 0; i < count; i++) {
  for (const isApart of [true, false]) {
    const folder = join(work, isApart ? 'pairs' : 'alone');
    writeQuestionnaire(folder, { id: `short-${i}`, questions: 18, actions: 14, isApart });
  }
}
begin(`check, ${rounds} rounds: CPU time`);
compare('the package’s own questionnaire', 'own', true, 0.7);
compare('one of 400 questions and 600 actions', 'long', true, 1);
compare(`${count} of 18 questions and 14 actions, in two files each`, 'pairs', true, 1);
compare(`${count} of 18 questions and 14 actions, in one file each`, 'alone', false, 1);
