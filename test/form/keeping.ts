import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { Page } from './browsers.ts';

/** The button that leads to the next screen. */
const GO_ON = 'button[type=submit]';

export const button = (name: string) => ({ role: 'button', name }) as const;

/** When a button that was pressed was missed, in milliseconds: a slow machine takes a few seconds. */
const MISSED = 30_000;

/** With ordinary spaces, as all that is read here. */
export const heading = (page: Page): Promise<string> => page.until(`return ${HEADING}`);

const HEADING = `document.querySelector('#form h1')?.innerText.replaceAll(/[\\u00a0\\u202f]/g, ' ')`;

/** Does something that leads to another screen, and waits for it: the focus is on its heading, but at the start. */
export async function leaving(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = JSON.stringify(await heading(page));
  const hasLeft = `return ${HEADING} !== ${before} &&
    (document.activeElement.tagName === 'H1' || document.querySelector('.load') !== null)`;
  await act();
  // A message that comes meanwhile moves a button away from under the pointer: then it is pressed again.
  const leaves = async () => expect(await page.evaluate(hasLeft)).toBe(true);
  await vi.waitFor(leaves, { timeout: MISSED, interval: 30 }).catch(act);
  await page.until(hasLeft);
}

export const follow = (page: Page, name: string): Promise<void> =>
  leaving(page, () => page.click(button(name)));

export const goOn = (page: Page): Promise<void> => leaving(page, () => page.click(GO_ON));

/** Begins new answers: the name and the kind of a structure. */
export async function begin(page: Page, name: string): Promise<void> {
  await heading(page);
  // Called otherwise from when another tab's answers are listed, which may come meanwhile.
  await leaving(page, () =>
    page.until(`const begin = [...document.querySelectorAll('#form button')]
      .find(({ innerText }) => innerText.startsWith('Commencer'));
      begin?.click();
      return begin !== undefined`),
  );
  await page.fill('input[type=text]', name);
  await goOn(page);
  await choose(page, 1);
}

/** Chooses an item, from 1, and goes on. */
export async function choose(page: Page, item: number): Promise<void> {
  await page.click(`.options > :nth-child(${item}) input`);
  await goOn(page);
}

/** What the page keeps in the browser: the values of its drafts. */
export const kept = (page: Page): Promise<{ name: string | null; value: Record<string, unknown> }[]> =>
  page.evaluate(`return Object.keys(localStorage).filter((key) => key.startsWith('cap-numerique:'))
    .sort().map((key) => JSON.parse(localStorage.getItem(key)))`);

/** Waits until all that a page has kept is there for another: each may have a process of its own, which it reaches late. */
export async function reaches(other: Page, page: Page): Promise<void> {
  const mark = `reached ${randomUUID()}`;
  await page.evaluate(`localStorage.setItem('${mark}', '')`);
  await other.until(`return localStorage.getItem('${mark}') !== null`);
  await other.evaluate(`localStorage.removeItem('${mark}')`);
}

/** What can be read on the page. */
export const text = async (page: Page): Promise<string> =>
  (await page.text()).replaceAll(/[\u00a0\u202f]/g, ' ');

/** Waits until something can be read on the page. */
export const reads = (page: Page, words: string): Promise<unknown> =>
  page.until(
    `return document.body.innerText.replaceAll(/[\\u00a0\\u202f]/g, ' ').includes(${JSON.stringify(words)})`,
  );

/** Whether the browser would ask before it closes the page. */
export const asks = (page: Page): Promise<boolean> =>
  page.evaluate(`const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented`);
