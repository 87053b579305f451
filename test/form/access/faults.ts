import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As narrow as WCAG asks for, as a window enlarged four times, and as a laptop's. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
];

/** As the system of the person may have it. In forced colours, axe-core takes what has no background for white. */
const GUISES = [
  { width: 1280, media: {} },
  { width: 320, media: { colorScheme: 'dark' } },
  { width: 320, media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** High enough for a whole screen: what a scroll would bring out is not hidden. */
const TALL = 6000;

/** What people may set, whatever a page says of it: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** All that axe-core and our own looks find wrong with what is on screen, in every guise that it may be shown in. */
export async function faultsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const here = await page.evaluate<string[]>(LOOK);
    found.push(...here.map((fault) => `${size.width}×${size.height}: ${fault}`));
  }
  for (const guise of GUISES) {
    await page.setViewportSize({ width: guise.width, height: TALL });
    await page.emulateMedia(guise.media);
    found.push(...(await axe(page)).map((fault) => `${JSON.stringify(guise)}: ${fault}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width: 320, height: 640 });
  const spaced = await page.evaluate<string[]>(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(SPACING)});
    document.adoptedStyleSheets = [sheet];
    const found = ${LOOK};
    document.adoptedStyleSheets = [];
    return found;
  })()`);
  found.push(...spaced.map((fault) => `with wide spacing: ${fault}`));
  return found;
}

/** Each rule that axe-core has, whatever its level, but those that are tried out. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  return page.evaluate<string[]>(`(async () => {
    const rules = axe.getRules().filter(({ tags }) => !tags.includes('experimental')).map(({ ruleId }) => ruleId);
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | '));
  })()`);
}

/** That nothing is wider than the window, or cut off, and that all that is pressed is as large as a thumb. */
const LOOK = `(() => {
  const found = [];
  const called = (it) => it.outerHTML.slice(0, 120);
  const isShown = (it) => it.checkVisibility({ visibilityProperty: true });
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window');
  for (const it of document.querySelectorAll('.form *')) {
    if (!isShown(it) || it.closest('.wide, svg, textarea, progress')) continue;
    const { left, right } = it.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5) found.push('beyond the window: ' + called(it));
    const { overflowX, overflowY } = getComputedStyle(it);
    const isCut = (overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1) || (overflowY !== 'visible' && it.scrollHeight > it.clientHeight + 1);
    if (isCut && it.tagName !== 'INPUT') found.push('cut off: ' + called(it));
  }
  for (const it of document.querySelectorAll('.form :is(a[href], button, summary, input, textarea, select)')) {
    if (!isShown(it)) continue;
    const { width, height } = (it.closest('label.option') ?? it).getBoundingClientRect();
    if (width < 44 || height < 44) found.push('too small for a thumb, ' + width + '×' + height + ': ' + called(it));
  }
  return found;
})()`;

/**
 * Goes through what is on screen with Tab, from its top, and says what is wrong with the way: an order that is not that
 * of reading, a place where the focus cannot be seen or that something covers, no way out.
 */
export async function faultsOnTheWay(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0); getSelection().removeAllRanges()');
  await page.evaluate(
    `(() => { globalThis.trail = []; document.querySelector('.form').prepend(globalThis.first = Object.assign(document.createElement('span'), { tabIndex: -1 })); first.focus(); })()`,
  );
  for (let presses = 0; ; presses++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate<string | null>(STOP);
    if (fault === null) break;
    if (fault !== '') found.push(fault);
    if (presses > 300) return [...found, 'no way out'];
  }
  const missed = await page.evaluate<string[]>(`(() => { first.remove(); return ${MISSED}; })()`);
  return [...found, ...missed.map((one) => `never reached: ${one}`)];
}

/** Looks at where the focus is: an empty text if all is well, null at the end. */
const STOP = `(() => {
  const it = document.activeElement;
  if (it === document.body || it === null || trail.includes(it)) return null;
  const called = it.outerHTML.slice(0, 120);
  const before = trail.at(-1);
  trail.push(it);
  if (before && !(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'out of order: ' + called;
  const box = it.closest('label.option') ?? it;
  const { outlineStyle, outlineWidth } = getComputedStyle(box);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'focus that cannot be seen: ' + called;
  const bar = document.querySelector('.status');
  const edge = bar && !bar.contains(it) && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().top : innerHeight;
  const { top, bottom, height } = it.getBoundingClientRect();
  // Of what is higher than the window, and of a text, whose caret is what is brought into view, a part is enough.
  const isWhole = height < edge && it.tagName !== 'TEXTAREA';
  if (isWhole ? top < -0.5 || bottom > edge + 0.5 : bottom < 0 || top > edge) return 'focus that is covered: ' + called;
  return '';
})()`;

/** What can be pressed or filled in, and no Tab came to. Of radio buttons of one name, one is enough. */
const MISSED = `[...document.querySelectorAll('.form :is(a[href], button, summary, input, textarea, select)')]
  .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.disabled && !trail.includes(it))
  .filter((it) => it.type !== 'radio' || !trail.some(({ type, name }) => type === 'radio' && name === it.name))
  .map((it) => it.outerHTML.slice(0, 120))`;
