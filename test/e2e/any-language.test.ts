import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, shown, VIOLATIONS } from '../browser.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { settingIn } from '../form/made.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

let cwd = '';
beforeAll(() => {
  cwd = emptyFolder();
  cpSync(join(ROOT, 'test/fixtures/languages'), cwd, { recursive: true });
  put('es.answers.yaml', answersTo('bibliotecas', 'municipal', 'conocer', 'rumbo: nada, soltura: 2'));
  put('br.answers.yaml', answersTo('levraoueg', 'public', 'know', 'written: said, ease: 1'));
  put('ar.answers.yaml', answersTo('maktaba', 'public', 'know', 'written: said, ease: 1'));
});

const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const at = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const answersTo = (id: string, profile: string, objective: string, answers: string): string => `\
questionnaire: ${id}@1.0.0
structure: { name: Sur, profile: ${profile} }
date: 2026-03-05
objectives: [${objective}]
answers: { ${answers} }
`;

/** What a command prints; what it is given is written to a file instead. */
function printed(...args: string[]): string {
  const { code, stdout, stderr } = run(args, { cwd });
  expect([code, stderr.replace(/^Questionnaire.*\n/, '')]).toEqual([0, expect.not.stringContaining('Error')]);
  return stdout;
}

it('a questionnaire in any language has nothing to be told', () => {
  expect(run(['check', '--strict', '.'], { cwd })).toMatchObject({ code: 0, stdout: '' });
});

describe('a questionnaire in Spanish alone', () => {
  const ACTION = 'Escribir en una página para qué sirve lo digital';
  const OPTION = 'Cuando hay tiempo: a veces tarde.';

  it.each<[says: string, args: string[]]>([
    [ACTION, ['plan', 'es.answers.yaml']],
    [ACTION, ['plan', 'es.answers.yaml', '--format', 'html']],
    ['La visión', ['score', 'es.answers.yaml']],
    ['La visión', ['score', 'es.answers.yaml', '--format', 'csv']],
    [OPTION, ['new', 'answers', 'es.yaml']],
    [OPTION, ['new', 'answers', 'es.yaml', '--format', 'paper']],
    ['Lo digital en la biblioteca', ['form', 'es.yaml']],
    [OPTION, ['explain', 'respuestas', '--questionnaire', 'es.yaml']],
    [ACTION, ['explain', 'escribir-rumbo', '--questionnaire', 'es.yaml']],
    ['Lo esencial', ['list', 'es.yaml']],
    ['La visión', ['compare', 'es.answers.yaml', 'es.answers.yaml']],
  ])('says %j by %j, asked for or not', (text, args) => {
    const said = printed(...args);
    expect(said).toContain(text);
    // No language at all stands for what was not found.
    expect(printed(...args, '--lang', 'es')).toBe(said);
    expect(printed(...args, '--lang', 'es-ES')).toBe(said);
  });

  it('says it in all that a group’s folder holds', () => {
    printed('cohort', 'es.answers.yaml', '-o', 'rapport', '--lang', 'es,en');
    for (const file of [
      'cohort.md',
      'cohort.html',
      'cohort.csv',
      'plans/sur.plan.md',
      'plans/sur.plan.html',
    ]) {
      expect(at(`rapport/${file}`)).toContain('La visión');
    }
    expect(at('rapport/plans/sur.plan.md')).toContain('# Digital action plan');
  });

  it('speaks French around, or English', () => {
    expect(printed('plan', 'es.answers.yaml')).toContain('# Plan d’action numérique');
    const english = printed('plan', 'es.answers.yaml', '--lang', 'es,en');
    expect(english).toContain('# Digital action plan');
    expect(english).toContain(ACTION);
  });

  it('has no typography but its own', () => {
    const spaced = join(emptyFolder(), 'spaced.yaml');
    writeFileSync(spaced, at('es.yaml').replace('¡con café!', "¡con café ! l'altra : « sí »"));
    expect(printed('explain', 'escribir-rumbo', '--questionnaire', spaced)).toContain('¡con café ! l');
    const plan = printed('plan', 'es.answers.yaml', '--questionnaire', spaced);
    expect(plan).toContain("¡con café ! l'altra : « sí »");
  });

  it('tells its language apart in pages, and nobody else’s', () => {
    const page = printed('plan', 'es.answers.yaml', '--format', 'html');
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(`<h3><span lang="es">1. ${ACTION}</span></h3>`);
    expect(page).toContain('<h2>Votre portrait</h2>');
    expect(printed('new', 'answers', 'es.yaml', '--format', 'paper')).toContain(
      `<li><span lang="es">${OPTION}</span></li>`,
    );
  });
});

it('what is told of Spanish answers and files has their words and names', () => {
  const own = emptyFolder();
  const text = at('es.yaml');
  writeFileSync(join(own, 'q.yaml'), text.replace(/^languages: .*$/m, '$&\ntranslations: { en: en.po }'));
  const { stdout } = run(['check', 'q.yaml'], { cwd: own });
  expect(plain(stdout)).toContain('cap-numerique check q.yaml --po en');
  const yesNo = /id: ([\w-]+)\n +type: yes-no/.exec(text.slice(text.indexOf('\nareas:')))?.[1];
  writeFileSync(
    join(own, 'a.answers.yaml'),
    answersTo('bibliotecas', 'municipal', 'conocer', `${yesNo}: sí`),
  );
  expect(plain(run(['check', '.'], { cwd: own }).stdout)).toMatch(/CN909[\s\S]*Écrivez oui\./);
  expect(run(['check', 'a.answers.yaml', '--fix', '-q'], { cwd: own }).code).toBe(0);
  expect(readFileSync(join(own, 'a.answers.yaml'), 'utf8')).toMatch(/: (?:yes|oui) \}/);
});

describe('a questionnaire in Breton and French', () => {
  it.each([
    [[], 'Skrivañ ar pal'],
    [['--lang', 'br'], 'Skrivañ ar pal'],
    [['--lang', 'fr'], 'Écrire le cap'],
    [['--lang', 'es,fr'], 'Écrire le cap'],
  ])('is read with %j as it should', (lang, says) => {
    expect(printed('plan', 'br.answers.yaml', ...lang)).toContain(says);
  });

  it.each([
    ['form', 'partial.yaml', '--lang', 'fr'],
    ['form', 'partial.yaml', '--lang', 'br,fr'],
    ['plan', 'partial.answers.yaml', '--questionnaire', 'partial.yaml', '--lang', 'fr'],
    ['score', 'partial.answers.yaml', '--questionnaire', 'partial.yaml', '--lang', 'fr'],
    ['new', 'answers', 'partial.yaml', '--lang', 'fr'],
    ['cohort', 'partial.answers.yaml', '--questionnaire', 'partial.yaml', '-o', 'partial', '--lang', 'fr'],
  ])('counts what is shown in Breton for want of French by %s %s', (...args) => {
    const without = (text: string) => text.replace(/(title: )\{ br: ([^,]*), fr: [^}]* \}/, '$1{ br: $2 }');
    const whole = at('br-fr.yaml');
    const once = without(whole);
    const own = emptyFolder();
    writeFileSync(join(own, 'partial.yaml'), without(once));
    expect(once).not.toBe(whole);
    writeFileSync(join(own, 'partial.answers.yaml'), at('br.answers.yaml'));
    const { code, stderr } = run(args, { cwd: own });
    expect(code).toBe(0);
    expect(plain(stderr).match(/En « fr », 2 textes du questionnaire sur \d+ manquent/g)).toHaveLength(1);
    expect(run(args.toSpliced(-1, 1, 'br'), { cwd: own }).stderr).not.toContain('manquent');
    expect(run([...args, '--quiet'], { cwd: own }).stderr).toBe('');
  });

  it('has a page in both, each under its own name', () => {
    const page = printed('form', 'br-fr.yaml', '--lang', 'br,fr');
    expect(settingIn(page).tongues).toEqual([
      { tag: 'br', language: 'fr', name: 'Brezhoneg' },
      { tag: 'fr', language: 'fr', name: 'Français' },
    ]);
    expect(page).toContain('id="paper-br" lang="fr"');
    expect(page).toContain('id="paper-fr" lang="fr"');
  });
});

describe('a questionnaire in Arabic', () => {
  it.each([
    ['plan', 'ar.answers.yaml', '--format', 'html'],
    ['form', 'ar.yaml'],
  ])('is laid out from right to left by %j', (...args) => {
    expect(printed(...args)).toContain('<html lang="fr" dir="rtl">');
    expect(printed(...args, '--lang', 'en')).toContain('<html lang="en" dir="rtl">');
  });

  it('sets its texts apart in French sentences, and points from today to a year from now', () => {
    put(
      'wishes.answers.yaml',
      at('ar.answers.yaml').replace('written: said', 'written: { value: said, target: done }'),
    );
    const page = printed('plan', 'wishes.answers.yaml', '--format', 'html');
    const [now, then] = ['نتحدث عن ذلك أحيانًا', 'كتبنا ذلك في صفحة واحدة'];
    // All theirs: the block runs as they do, and so does the arrow.
    expect(plain(page)).toContain(`« ${now} » ← « ${then} »`);
    expect(page).toContain('<h2>Aujourd’hui → dans un an</h2>');
    expect(plain(page)).toContain(
      '<em><bdi lang="ar">راحة الفريق</bdi> : vous avez répondu « <bdi lang="ar">لا، إطلاقًا</bdi> »',
    );
    expect(page).toContain('<strong>Premier pas.</strong> <bdi lang="ar">اختاروا يومًا.</bdi>');
    // Between words of both directions, it points as the sentence runs.
    put(
      'wishes.answers.yaml',
      at('ar.answers.yaml').replace('ease: 1', 'ease: 1, site: { value: false, target: true }'),
    );
    expect(plain(printed('plan', 'wishes.answers.yaml', '--format', 'html'))).toContain('« non » → « oui »');
    expect(printed('plan', 'es.answers.yaml', '--format', 'html')).not.toContain('<bdi');
  });

  it.skipIf(!BROWSER)('is laid out as it is read, and accessible', () => {
    put(
      'wishes.answers.yaml',
      at('ar.answers.yaml').replace('written: said', 'written: { value: said, target: done }'),
    );
    const page = printed('plan', 'wishes.answers.yaml', '--format', 'html');
    expect(shown(page, 800, VIOLATIONS)).toEqual([]);
    const sides = `const where = (node, words) => {
        const range = document.createRange();
        const from = node.data.indexOf(words);
        range.setStart(node, from);
        range.setEnd(node, from + words.length);
        return range.getBoundingClientRect().left;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all = [];
      while (walker.nextNode()) all.push(walker.currentNode);
      const wish = all.find(({ data }) => data.includes('←'));
      const reason = all.find(({ data }) => data.includes('vous avez répondu')).parentElement;
      return {
        wish: ['نتحدث', '←', 'كتبنا'].map((words) => where(wish, words)),
        reason: [...reason.childNodes].map((node) => {
          const range = document.createRange();
          range.selectNode(node);
          return range.getBoundingClientRect().left;
        }),
      };`;
    const { wish, reason } = shown<{ wish: number[]; reason: number[] }>(page, 800, sides);
    expect(wish).toEqual([...wish].sort((a, b) => b - a));
    expect(reason).toEqual([...reason].sort((a, b) => a - b));
    expect(reason.length).toBeGreaterThan(3);
  });

  it('begins its workbook where its texts begin, and writes numbers in one way', () => {
    printed('score', 'ar.answers.yaml', '-o', 'scores.xlsx');
    const { 'xl/worksheets/sheet1.xml': sheet } = unzipSync(readFileSync(join(cwd, 'scores.xlsx')));
    expect(new TextDecoder().decode(sheet)).toContain('<sheetView rightToLeft="1"');
    const explained = printed('explain', 'written', '--questionnaire', 'ar.yaml');
    expect(explained).toContain('vaut 0,33');
    expect(explained).not.toMatch(/\d\.\d/);
  });

  it('is so on paper and in the page of a group', () => {
    expect(printed('new', 'answers', 'ar.yaml', '--format', 'paper')).toContain('lang="fr" dir="rtl">');
    printed('cohort', 'ar.answers.yaml', '-o', 'group');
    expect(at('group/index.html')).toContain('<html lang="fr" dir="rtl">');
  });
});

describe('--lang', () => {
  it.each([
    ['es_ES', 'Écrivez es-ES.'],
    ['français', 'Il faut un code comme fr, es, pt-BR'],
  ])('takes a BCP 47 tag: not %s', (lang, says) => {
    const { code, stderr } = run(['list', '--lang', lang], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it('says which language a questionnaire has not', () => {
    const { code, stderr } = run(['plan', 'br.answers.yaml', '--lang', 'es'], { cwd });
    expect(code).toBe(0);
    expect(plain(stderr)).toContain('n’existe pas en espagnol (langues : br, fr)');
  });

  it('leaves the program in French where there is no questionnaire', () => {
    expect(printed('schema', 'answers', '--lang', 'es')).toBe(printed('schema', 'answers'));
    expect(printed('schema', 'answers', '--lang', 'es,en')).toBe(
      printed('schema', 'answers', '--lang', 'en'),
    );
  });
});

it('languages are written as everybody does', () => {
  put('case.yaml', at('es.yaml').replace('languages: [es]', 'languages: [pt_BR, FR, es, zz-1]'));
  const { code, stdout } = run(['check', 'case.yaml', '--lang', 'en'], { cwd });
  expect(code).toBe(1);
  for (const says of ['“pt_BR” is not', 'Write pt-BR.', '“FR” is not', 'Write fr.', '“zz-1” is not'])
    expect(stdout).toContain(says);
});
