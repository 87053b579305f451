import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { carried } from '../../src/pipeline/carried.ts';
import { publishResult } from '../../src/pipeline/publish.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { emptyFolder } from '../folders.ts';
import { exampleFile, planOf, tiny } from '../sheets.ts';

let folder = '';
beforeEach(() => {
  folder = emptyFolder();
});
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

/** Makes a structure's plan as a command does; tells where it is. */
const make = (over: object = {}, force = false): Promise<string> => makeAs('plan.md', over, { force });

/** The same under a name, with the plans that stand elsewhere. */
async function makeAs(
  name: string,
  over: object = {},
  { force = false, answers = [] as string[] } = {},
): Promise<string> {
  const plan = planOf(tiny, { ...(exampleFile('company') as object), ...over });
  const written = carried(
    { own: [name], answers, date: plan.resolved.date },
    folder,
    plan.resolved.structure,
  );
  const text = await planMarkdown(plan, { language: 'fr', written });
  return publishResult(at(name), text, force).file.slice(folder.length + 1);
}

/** Edits the line of an action, then closes the file so many minutes after the others. */
function edit(name: string, id: string, line: string, minutes: number): void {
  const text = read(name);
  const edited = text.replace(new RegExp(`^- \\[.\\].*(?=<!-- action:${id} -->)`, 'm'), `${line} `);
  expect(edited).not.toBe(text);
  writeFileSync(at(name), edited);
  const then = Date.now() / 1_000 + minutes * 60;
  utimesSync(at(name), then, then);
}

const line = (name: string, id: string): string | undefined =>
  new RegExp(`^- (.*) <!-- action:${id} -->`, 'm').exec(read(name).replace(/\u00a0/g, ' '))?.[1];

const LEA = { plan: { 'open-ticketing': { who: 'Léa' } } };
const KARIM = { plan: { 'open-ticketing': { who: 'Karim' } } };
/** Other answers of the same round, for which the plan is another one. */
const OTHERWISE = { date: '2026-05-01' };
/** And of the next one. */
const NEXT_ROUND = { date: '2026-05-02' };

describe('a plan that people edited', () => {
  it('stays alone as long as its answers do not change', async () => {
    await make();
    edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
    const before = read('plan.md');
    expect(await make()).toBe('plan.md');
    expect(readdirSync(folder)).toEqual(['plan.md']);
    expect(read('plan.md')).toBe(before);
  });

  it('is left as it is, and the next one has its ticks, names and days', async () => {
    await make();
    edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
    const before = read('plan.md');
    expect(await make(OTHERWISE)).toBe('plan.new.md');
    expect(read('plan.md')).toBe(before);
    expect(line('plan.new.md', 'open-ticketing')).toBe('[x] Qui : Zoé · Pour le : mai');
    expect(await make(OTHERWISE)).toBe('plan.new.md');
  });

  it('is written over by force only, and what was filled in remains', async () => {
    await make();
    edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
    expect(await make(OTHERWISE, true)).toBe('plan.md');
    expect(await make({})).toBe('plan.md');
    expect(line('plan.md', 'open-ticketing')).toBe('[x] Qui : Zoé · Pour le : mai');
  });

  it('comes before the answers, which it does not take for what people wrote', async () => {
    await make(LEA);
    edit('plan.md', 'train-tools', '- [x] Qui : Zoé Pour le : ……', 1);
    expect(await make(KARIM)).toBe('plan.new.md');
    expect(line('plan.new.md', 'open-ticketing')).toBe('[ ] Qui : Karim · Pour le : …………………………');
    edit('plan.md', 'open-ticketing', '- [ ] Qui : Inès Pour le : ……', 2);
    expect(await make(KARIM)).toBe('plan.md');
    await make({ ...KARIM, ...OTHERWISE });
    expect(line('plan.new.md', 'open-ticketing')).toBe('[ ] Qui : Inès · Pour le : …………………………');
  });

  it('counts before the one beside it, until that one is edited later', async () => {
    await make();
    edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
    await make(OTHERWISE);
    edit('plan.new.md', 'open-ticketing', '- [ ] Qui : Inès Pour le : ……', 2);
    const later = { ...LEA, date: '2026-04-30' };
    expect(await make(later)).toBe('plan.new-2.md');
    expect(line('plan.new-2.md', 'open-ticketing')).toBe('[ ] Qui : Inès · Pour le : mai');
    edit('plan.md', 'open-ticketing', '- [x] Qui : Karim Pour le : juin', 3);
    expect(await make(later)).toBe('plan.new-2.md');
    expect(line('plan.new-2.md', 'open-ticketing')).toBe('[x] Qui : Karim · Pour le : juin');
  });
});

describe('a plan of answers of another round', () => {
  it('ticks nothing in the next one, and stays as it is', async () => {
    await make();
    edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
    const before = read('plan.md');
    expect(await make(NEXT_ROUND)).toBe('plan.new.md');
    expect(line('plan.new.md', 'open-ticketing')).toMatch(/^\[ \] Qui : …+ Pour le : …+$/);
    expect(read('plan.new.md')).not.toContain('Vous aviez noté aussi');
    expect(read('plan.md')).toBe(before);
    edit('plan.new.md', 'open-ticketing', '- [ ] Qui : Inès Pour le : ……', 2);
    expect(await make({ date: '2026-06-30', ...LEA })).toBe('plan.new-2.md');
    expect(line('plan.new-2.md', 'open-ticketing')).toContain('[ ] Qui : Inès');
    // Nor does a later one for the answers of before.
    expect(await make({ date: '2026-03-01' })).toBe('plan.new-2.md');
    expect(line('plan.new-2.md', 'open-ticketing')).toBe('[x] Qui : Zoé · Pour le : mai');
  });

  it('is told by a day that both say: without one, all is carried', async () => {
    await make({ date: undefined });
    edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
    expect(await make(NEXT_ROUND)).toBe('plan.new.md');
    expect(line('plan.new.md', 'open-ticketing')).toContain('[x] Qui : Zoé');
    await make({ date: undefined, ...LEA });
    expect(line('plan.new.md', 'open-ticketing')).toContain('[x] Qui : Zoé');
  });
});

describe('a plan that nobody edited', () => {
  it('gives way to the names of the answers, and keeps those that it had carried', async () => {
    await make(LEA);
    expect(await make(KARIM)).toBe('plan.md');
    expect(line('plan.md', 'open-ticketing')).toContain('Qui : Karim');
    await make();
    expect(line('plan.md', 'open-ticketing')).not.toContain('Qui : Karim');
  });
});

describe('a plan under another name than the one beside the answers', () => {
  const elsewhere = (over: object = {}, force = false) =>
    makeAs('else.md', over, { force, answers: ['x.answers.yaml'] });
  const beside = (over: object = {}) => makeAs('x.plan.md', over);
  const LINE = '- [x] Qui : Zoé Pour le : mai';
  const ZOE = '[x] Qui : Zoé · Pour le : mai';

  it('has the ticks, names and days of that one, whichever was made first', async () => {
    await beside();
    await elsewhere();
    edit('x.plan.md', 'open-ticketing', LINE, 1);
    expect(await elsewhere()).toBe('else.md');
    expect(line('else.md', 'open-ticketing')).toBe(ZOE);
    expect(await beside(OTHERWISE)).toBe('x.plan.new.md');
    expect(await elsewhere(OTHERWISE)).toBe('else.md');
    expect(line('else.md', 'open-ticketing')).toBe(ZOE);
  });

  it('keeps what was written in itself, when the other is made anew, or by force', async () => {
    await elsewhere();
    edit('else.md', 'open-ticketing', LINE, 1);
    await beside();
    edit('x.plan.md', 'train-tools', '- [ ] Qui : Karim Pour le : ……', -1);
    const now = Date.now() / 1_000 + 600;
    await beside(OTHERWISE);
    utimesSync(at('x.plan.new.md'), now, now);
    expect(await elsewhere(OTHERWISE)).toBe('else.new.md');
    expect(line('else.new.md', 'open-ticketing')).toBe(ZOE);
    expect(line('else.new.md', 'train-tools')).toContain('Karim');
    expect(await elsewhere(OTHERWISE, true)).toBe('else.md');
    expect(line('else.md', 'open-ticketing')).toBe(ZOE);
    expect(await elsewhere()).toBe('else.md');
    expect(line('else.md', 'open-ticketing')).toBe(ZOE);
  });

  it('goes by what was written last, even where a plan that nobody edited has carried it', async () => {
    await elsewhere();
    edit('else.md', 'open-ticketing', '- [x] Qui : Inès Pour le : ……', 1);
    await beside();
    edit('x.plan.md', 'open-ticketing', '- [ ] Qui : Zoé Pour le : mai', 2);
    await beside(OTHERWISE);
    await elsewhere(OTHERWISE);
    expect(line('else.new.md', 'open-ticketing')).toBe('[ ] Qui : Zoé · Pour le : mai');
  });

  it('has carried no name for good that an answer has replaced since', async () => {
    await beside();
    edit('x.plan.md', 'open-ticketing', LINE, 1);
    await elsewhere();
    // As an interview does, in which somebody else was named.
    const plan = planOf(tiny, { ...(exampleFile('company') as object), ...KARIM, ...OTHERWISE });
    const written = new Map([['open-ticketing', { done: true, who: null, by: 'mai' }]]);
    publishResult(at('x.plan.md'), await planMarkdown(plan, { language: 'fr', written }), false);
    const then = Date.now() / 1_000 + 120;
    utimesSync(at('x.plan.new.md'), then, then);
    await elsewhere({ ...KARIM, ...OTHERWISE });
    expect(line('else.md', 'open-ticketing')).toBe('[x] Qui : Karim · Pour le : mai');
  });
});

it('takes nothing from another structure’s plan', async () => {
  const other = { structure: { name: 'Une autre', profile: 'company' } };
  await make(other);
  edit('plan.md', 'open-ticketing', '- [x] Qui : Zoé Pour le : mai', 1);
  const before = read('plan.md');
  expect(await make()).toBe('plan--2.md');
  expect(line('plan--2.md', 'open-ticketing')).toMatch(/^\[ \] Qui : …+ Pour le : …+$/);
  edit('plan--2.md', 'open-ticketing', '- [ ] Qui : Inès Pour le : ……', 2);
  expect(await make(OTHERWISE)).toBe('plan--2.new.md');
  expect(line('plan--2.new.md', 'open-ticketing')).toContain('Inès');
  expect(await make({ ...other, ...OTHERWISE })).toBe('plan.new.md');
  expect(line('plan.new.md', 'open-ticketing')).toContain('Zoé');
  expect(read('plan.md')).toBe(before);
});
