// @ts-check
// How fast the page of `form` is in Chromium, with the processor as it is and slowed four times: the time until its first
// screen is there, and, over a whole interview with every question, the work of each key and each choice: script, style
// and layout, from the event to when the next one can be taken. What is kept after a pause in typing is told apart.
//   ROUNDS=9 node test/bench/form.js
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root, roundsOf, work } from './measure.js';

const ROUNDS = roundsOf(9);
const file = join(work, 'form.html');
const { status, stderr } = spawnSync(
  process.execPath,
  ['bin/cap-numerique.js', 'form', '--lang', 'fr,en', '-o', file],
  { cwd: root, encoding: 'utf8' },
);
if (status !== 0) throw new Error(stderr);

/** Runs in the page before its own scripts, and times them. */
const STOPWATCH = `
  globalThis.opened = null;
  globalThis.times = [];
  globalThis.pauses = [];
  addEventListener('DOMContentLoaded', () => {
    const form = document.getElementById('form');
    new MutationObserver(() => {
      if (form.hidden || opened !== null) return;
      document.body.offsetHeight;
      opened = performance.now();
    }).observe(form, { attributes: true });
  });
  const channel = new MessageChannel();
  let began = null;
  channel.port1.onmessage = () => {
    document.body.offsetHeight;
    times.push(performance.now() - began);
    began = null;
  };
  const begin = () => {
    if (began !== null) return;
    began = performance.now();
    channel.port2.postMessage(null);
  };
  addEventListener('keydown', begin, true);
  addEventListener('click', ({ target }) => target.matches('.options input') && begin(), true);
  const set = globalThis.setTimeout;
  globalThis.setTimeout = (then, after, ...rest) => set(() => {
    const start = performance.now();
    then(...rest);
    document.body.offsetHeight;
    pauses.push(performance.now() - start);
  }, after);
`;

const NOTE = 'Une note de deux mille caractères. '.repeat(60).slice(0, 1960);
const KEYS = 'Compagnie du Vent et de la Mer';

/** @typedef {{ page: import('playwright-core').Page, slowed: number }} Tab */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {number} slowed
 */
async function open(browser, slowed) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(STOPWATCH);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.form:not([hidden])');
  return page;
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** @param {number[]} values */
const told = (values) =>
  `median ${quantile(values, 0.5).toFixed(1)}, 99 % within ${quantile(values, 0.99).toFixed(1)}, longest ${Math.max(...values).toFixed(1)} ms (${values.length})`;

/**
 * Goes through an interview.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Map<string, number[]>>} by what was done.
 */
async function interview(page) {
  /** @type {Map<string, number[]>} */
  const all = new Map();
  /** @param {string} what */
  const collect = async (what) => {
    await page.waitForTimeout(what.startsWith('key') ? 400 : 0);
    const { times, pauses } = /** @type {{ times: number[], pauses: number[] }} */ (
      await page.evaluate('({ times: times.splice(0), pauses: pauses.splice(0) })')
    );
    for (const [name, values] of /** @type {const} */ ([
      [what, times],
      ['pause', pauses],
    ])) {
      all.set(name, [...(all.get(name) ?? []), ...values]);
    }
  };
  await page.locator('.buttons > .main').first().click();
  await page.waitForSelector('form.screen');
  for (let screens = 0; (await page.locator('.give-back').count()) === 0; screens++) {
    const title = (await page.locator('form h1').textContent()) ?? '';
    const field = page.locator('main :is(textarea, input[type=text])');
    const options = page.locator('.options input');
    const menu = page.locator('.menu button');
    if ((await menu.count()) > 0) {
      await menu.first().click();
      continue;
    }
    if ((await field.count()) > 0) {
      const isLong = (await page.locator('textarea').count()) > 0;
      const isNumber = /\d/.test((await page.locator('.hint').allTextContents()).join());
      if (isLong) await field.fill(NOTE);
      await collect('');
      await field.focus();
      await page.keyboard.press('End');
      await collect('');
      await page.keyboard.type(isNumber && !isLong ? '12' : KEYS, { delay: 30 });
      await collect(`key: ${title}`);
    } else if ((await options.count()) > 0) {
      for (let i = Math.min(3, await options.count()) - 1; i >= 0; i--) {
        await options.nth(i).click();
        await collect('click');
      }
      // With every question.
      if (title.includes('temps')) await options.nth((await options.count()) - 1).click();
      if (screens % 12 === 0) {
        const note = page.locator('form > .buttons > button', { hasText: 'note' });
        if ((await note.count()) > 0) {
          await note.first().click();
          continue;
        }
      }
    }
    await page.locator('button[type=submit]').click();
    await collect('next');
  }
  return all;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const slowed of [1, 4]) {
  /** @type {number[]} */
  const openings = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(browser, slowed);
    openings.push(await page.evaluate('opened'));
    await page.close();
  }
  console.log(`processor ÷ ${slowed}`);
  console.log(`  first screen: ${told(openings)}${slowed === 4 ? ' (goal: 1000)' : ''}`);
  const page = await open(browser, slowed);
  const all = await interview(page);
  await page.close();
  const keys = [...all].filter(([what]) => what.startsWith('key'));
  console.log(`  all keys: ${told(keys.flatMap(([, times]) => times))} (goal: 16)`);
  const [slowest = ['', []]] = keys.toSorted(([, a], [, b]) => quantile(b, 0.5) - quantile(a, 0.5));
  console.log(`  keys on the slowest screen, ${slowest[0].slice(5)}: ${told(slowest[1])}`);
  for (const what of ['click', 'pause']) console.log(`  ${what}: ${told(all.get(what) ?? [])}`);
}
await browser.close();
