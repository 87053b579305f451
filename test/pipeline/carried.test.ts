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
async function make(over: object = {}, force = false): Promise<string> {
  const plan = planOf(tiny, { ...(exampleFile('company') as object), ...over });
  const written = carried(['plan.md'], folder, plan.resolved.structure);
  const text = await planMarkdown(plan, { language: 'fr', written });
  return publishResult(at('plan.md'), text, force).file.slice(folder.length + 1);
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
/** Other answers, for which the plan is another one. */
const OTHERWISE = { date: '2026-05-04' };

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
    const later = { ...LEA, date: '2026-06-02' };
    expect(await make(later)).toBe('plan.new-2.md');
    expect(line('plan.new-2.md', 'open-ticketing')).toBe('[ ] Qui : Inès · Pour le : mai');
    edit('plan.md', 'open-ticketing', '- [x] Qui : Karim Pour le : juin', 3);
    expect(await make(later)).toBe('plan.new-2.md');
    expect(line('plan.new-2.md', 'open-ticketing')).toBe('[x] Qui : Karim · Pour le : juin');
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
