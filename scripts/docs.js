// Writes docs/checks.md and docs/checks.en.md: one section a code, made from the fixtures of its test, so that what
// they show is what the program says. test/check/docs.test.ts compares them with the files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSources } from './from-sources.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const WORDS = {
  fr: {
    title: 'Ce que `check` vérifie',
    intro:
      'Chaque code garde son sens pour toujours. `cap-numerique explain CN201` montre la même page dans le terminal. Une ligne de commentaire, `# cap-numerique-ignore CN201`, fait taire un code sur la ligne qui suit ; `--ignore CN201`, partout.',
    generated:
      'Écrit par `node scripts/docs.js` à partir de `test/fixtures/check` : ne pas modifier à la main.',
    severity: { error: 'Erreur', warning: 'Avertissement', hint: 'Conseil' },
    mend: 'Pour réparer :',
  },
  en: {
    title: 'What `check` looks at',
    intro:
      'Each code keeps its meaning for ever. `cap-numerique explain CN201` shows the same page in the terminal. A comment, `# cap-numerique-ignore CN201`, silences a code on the line after it; `--ignore CN201` everywhere.',
    generated: 'Written by `node scripts/docs.js` from `test/fixtures/check`: do not edit by hand.',
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    mend: 'To mend it:',
  },
};

const SUBJECTS = {
  0: { fr: 'Fichiers et YAML', en: 'Files and YAML' },
  1: { fr: 'Format', en: 'Format' },
  2: { fr: 'Références', en: 'References' },
  3: { fr: 'Conditions', en: 'Conditions' },
  4: { fr: 'Notation', en: 'Scoring' },
  5: { fr: 'Équilibre', en: 'Balance' },
  6: { fr: 'Actions', en: 'Actions' },
  7: { fr: 'Textes', en: 'Texts' },
  8: { fr: 'Versions', en: 'Versions' },
  9: { fr: 'Réponses', en: 'Answers' },
};

/**
 * The page in one language.
 * @param {{ catalogue: Record<string, any>, check: Function }} program
 * @param {'fr' | 'en'} language
 */
export async function checksPage({ catalogue, check }, language) {
  const words = WORDS[language];
  const parts = [`# ${words.title}`, words.intro, `<!-- ${words.generated} -->`];
  let subject;
  for (const code of Object.keys(catalogue).sort()) {
    if (code[2] !== subject) {
      subject = code[2];
      parts.push(`## ${SUBJECTS[subject][language]}`);
    }
    const { severity, title, why } = catalogue[code];
    parts.push(`### ${code}`, `**${title[language]}.** ${words.severity[severity]}.`);
    if (why) parts.push(why[language]);
    parts.push(...(await example(code, check, language)));
  }
  return `${parts.join('\n\n')}\n`;
}

async function example(code, check, language) {
  const folder = `test/fixtures/check/${code}`;
  if (!existsSync(`${root}${folder}/wrong.yaml`)) return [];
  const text = (name) => readFileSync(`${root}${folder}/${name}.yaml`, 'utf8');
  const against = existsSync(`${root}${folder}/older.yaml`) ? `${folder}/older.yaml` : undefined;
  // What is not found has no questionnaire of its own.
  const questionnaire = /^CN9(?!21)/.test(code) ? 'test/fixtures/answered.yaml' : undefined;
  const said = await outputOf(check, [`${folder}/wrong.yaml`], { against }, language, questionnaire);
  const mended = difference(unmarked(text('wrong')), unmarked(text('right')));
  return [
    `\`\`\`text\n${said.replaceAll(`${folder}/`, '').trimEnd()}\n\`\`\``,
    WORDS[language].mend,
    `\`\`\`diff\n${mended}\n\`\`\``,
  ];
}

/** Without the arrows that tell the test where a finding is due. */
const unmarked = (text) => text.replace(/ # ← CN\d+/g, '');

/** Changed lines with the two before and after them, as `diff -u` shows them, without its line numbers. */
export function difference(before, after) {
  const [a, b] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const common = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) lines.push(` ${a[i++]}`) && j++;
    else if (j === b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1]))
      lines.push(`-${a[i++]}`);
    else lines.push(`+${b[j++]}`);
  }
  const isNear = (at) => lines.slice(Math.max(0, at - 2), at + 3).some((line) => !line.startsWith(' '));
  // A long run of one sign says no more than its beginning.
  const isLong = (at) =>
    lines[at][0] !== ' ' && lines.slice(at - 4, at).every((line) => line[0] === lines[at][0]);
  const shown = lines.map((line, i) => (isNear(i) && !(i >= 4 && isLong(i)) ? line : null));
  const last = shown.findLastIndex((line) => line !== null);
  return shown
    .slice(0, last + 1)
    .flatMap((line, i) => (line !== null ? [line] : i > 0 && shown[i - 1] !== null ? [' …'] : []))
    .join('\n');
}

/** What `check` writes on stdout, without colour. */
export async function outputOf(check, files, options, lang, questionnaire) {
  const chunks = [];
  const stdout = {
    columns: 100,
    write: (chunk, done) => {
      chunks.push(chunk);
      done?.();
    },
  };
  const shell = { stdin: null, stdout, stderr: stdout, env: {}, cwd: root };
  const globals = { lang, color: false, quiet: true, questionnaire };
  await check(files, { format: 'pretty', ...options }, { shell, globals });
  return chunks.join('');
}

export const PAGES = { fr: 'docs/checks.md', en: 'docs/checks.en.md' };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { check, CATALOGUE } = await fromSources(
    root,
    `export { check } from './src/cli/check/run.ts';
   export { CATALOGUE } from './src/words/checks/catalogue.ts';`,
  );
  mkdirSync(`${root}docs`, { recursive: true });
  for (const [language, file] of Object.entries(PAGES)) {
    writeFileSync(`${root}${file}`, await checksPage({ catalogue: CATALOGUE, check }, language));
  }
}
