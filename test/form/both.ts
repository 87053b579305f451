import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { fileName } from '../../src/files/names.ts';
import { FormMaker, type FormOptions } from '../../src/form/make/page.ts';
import { pageParts } from '../../src/form/make/parts.ts';
import { sayingOf } from '../../src/form/page/saying.ts';
import { answerFile, answerFileText } from '../../src/interview/answer-file.ts';
import type { Command } from '../../src/interview/event.ts';
import { type Interview, NOTHING_KNOWN, type Setting } from '../../src/interview/model.ts';
import { type Screen, screenOf } from '../../src/interview/screen.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { capital, typeset } from '../../src/text/typography.ts';
import { emptyFolder } from '../folders.ts';
import { type Move, play, start } from '../interview/play.ts';
import type { Browser, Download, Page } from './browsers.ts';
import { tongues } from './tongues.ts';

/** What answers on a screen, in the order of its items. */
export const FIELD = 'div.options:not(.instead) input';
export const TEXT = 'fieldset input[type=text], fieldset textarea';
export const GO_ON = 'button[type=submit]';

const OPTIONS: FormOptions = {
  tongues: tongues('fr'),
  track: null,
  structure: NOTHING_KNOWN,
  respondent: false,
  review: null,
  replyTo: null,
};

/** The address of a page that asks a questionnaire. */
export function pageOf(questionnaire: Questionnaire, options: Partial<FormOptions> = {}): string {
  const path = join(emptyFolder(), 'form.html');
  writeFileSync(path, new FormMaker(questionnaire, pageParts()).page({ ...OPTIONS, ...options }));
  return pathToFileURL(path).href;
}

/** How a page names its files. @param id the structure's. */
export const namingOf = (id: string | null): Setting['naming'] => ({
  fileOf: (name) => `${fileName(id ?? name)}.answers.json`,
  isTaken: () => false,
});

/** One interview twice: on a page, and played without one. After each reply, both show the same. */
export class Both {
  readonly page: Page;
  at: Interview;
  readonly #voice;

  private constructor(page: Page, at: Interview) {
    this.page = page;
    this.at = at;
    const { questionnaire } = at.setting;
    this.#voice = sayingOf(questionnaire, OPTIONS.tongues[0]).voice;
  }

  /** At the first question, past the welcome. */
  static async begin(
    browser: Browser,
    questionnaire: Questionnaire,
    options: Partial<FormOptions> = {},
  ): Promise<Both> {
    const { track, structure, respondent } = { ...OPTIONS, ...options };
    return Both.beginAt(browser, questionnaire, pageOf(questionnaire, options), {
      naming: namingOf(structure.id),
      track,
      known: structure,
      respondent,
      code: respondent ? 'abcdef1234' : null,
    });
  }

  /** The same, on the page of an address. @param setting what it is known to be made for. */
  static async beginAt(
    browser: Browser,
    questionnaire: Questionnaire,
    address: string,
    setting: Partial<Setting>,
  ): Promise<Both> {
    const page = await browser.page(address);
    // Tabs share what they keep: nobody else's answers are offered.
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await page.click({ role: 'button', name: 'Commencer' });
    const today = await page.evaluate<string>('return new Date().toLocaleDateString("sv")');
    const first = start(questionnaire, { ...setting, today });
    const both = new Both(page, play(first, 'go on'));
    await both.same();
    return both;
  }

  get screen(): Screen {
    return screenOf(this.at, this.#voice);
  }

  /** Replies on the page and without it. */
  async reply(...moves: Move[]): Promise<void> {
    for (const move of moves) {
      await this.#replyOnPage(move);
      this.at = play(typed(this.at, move), move);
      await this.same();
    }
  }

  /** Goes back as the browser does. */
  async backInBrowser(): Promise<void> {
    await this.page.evaluate('history.back()');
    this.at = play(this.at, { command: 'back' });
    await this.same();
  }

  /** Waits until the page shows what is due. */
  async same(): Promise<void> {
    const { ended } = this.at;
    const due = ended === null ? seen(this.screen) : { result: true };
    const isSame = `return JSON.stringify((() => { ${SEE} })()) === ${JSON.stringify(JSON.stringify(due))}`;
    try {
      await this.page.until(isSame);
    } catch {
      expect(await this.page.evaluate(SEE)).toEqual(due);
    }
  }

  /** Downloads the answers from the last page: name and bytes are what the command line writes for the same replies. */
  async downloaded(): Promise<Download> {
    const download = await this.page.download({ role: 'button', name: 'Télécharger mes réponses' });
    const { draft, setting } = this.at;
    // Drawn by the page.
    const { code = null } = JSON.parse(download.bytes.toString()).respondent ?? {};
    const due = answerFileText(answerFile({ ...draft, code }, setting.questionnaire));
    expect(download.bytes.toString()).toBe(due);
    const { before, file } = this.at;
    const name = before === null ? setting.naming.fileOf(draft.name ?? '') : file;
    expect(download.name.replace(/--\d{4}\./, '.')).toBe(name);
    expect(download.type).toBe('application/json');
    return download;
  }

  async #replyOnPage(move: Move): Promise<void> {
    const { page, screen } = this;
    const { body } = screen;
    if (typeof move === 'number') {
      if (body.kind === 'choice' && body.leads) return page.click(`.menu > :nth-child(${move}) button`);
      await page.click(fieldOf(move));
    } else if (typeof move === 'string' && move !== 'go on') await page.fill(TEXT, move);
    else if (Array.isArray(move)) {
      const ticked = body.kind === 'several' ? body.chosen.map((item) => item + 1) : [];
      const wanted = ticked.join() === move.join() ? [] : [...ticked, ...move];
      for (const item of wanted) await page.click(fieldOf(item));
    } else if (typeof move === 'object' && 'command' in move) {
      const isSaid = move.command === 'unknown' || move.command === 'not-applicable';
      const name = this.nameOf(move.command);
      await page.click(isSaid ? { role: 'radio', name: capital(name) } : { role: 'button', name });
      if (!isSaid) return;
    }
    await page.click(GO_ON);
  }

  can(what: Command): boolean {
    return this.screen.commands.some(({ command }) => command === what);
  }

  /** What a command is called on this screen. */
  nameOf(what: Command): string {
    const { long = '' } = this.screen.commands.find(({ command }) => command === what) ?? {};
    return typeset(long, 'fr');
  }
}

/** With a text in its field, where it stays if it is refused. */
function typed(at: Interview, move: Move): Interview {
  if (typeof move !== 'string' || move === 'go on') return at;
  const ui = at.overlay === null ? 'ui' : 'overUi';
  return { ...at, [ui]: { ...at[ui], typed: move } };
}

/** The field of an item, from 1. */
export const fieldOf = (item: number): string => `.options:not(.instead) > :nth-child(${item}) input`;

/** What is seen of a screen: what it asks, and what is chosen. */
function seen({ title, lead, refusal, header, body }: Screen): object {
  const isMenu = body.kind === 'choice' && body.leads;
  return {
    title,
    lead: lead.filter((line) => line !== ''),
    refusal,
    place: header.place ?? null,
    items: 'items' in body ? body.items.map(({ text }) => text) : [],
    chosen:
      body.kind === 'several'
        ? body.chosen.toSorted()
        : body.kind === 'choice' && !isMenu
          ? [body.cursor]
          : [],
    text: body.kind === 'entry' ? body.text : null,
  };
}

/** The same, read from the page. */
const SEE = `
  const all = (selector) => [...document.querySelectorAll(selector)];
  if (all('.give-back').length > 0) return { result: true };
  const fields = all('${FIELD}');
  const chosen = fields.flatMap(({ checked }, i) => (checked ? [i] : []));
  const isChoice = fields[0]?.type === 'radio';
  const place = document.querySelector('.progress span:last-child')?.textContent.split(' · ')[0] ?? '';
  return {
    title: document.querySelector('h1')?.textContent,
    lead: all('.lead p').map((line) => line.textContent),
    refusal: document.querySelector('.error')?.textContent ?? null,
    place: /^(Question|Dans un an)/.test(place) ? place : null,
    items: all('.options:not(.instead) label > span, .menu button > span:first-child').map(
      (item) => item.firstChild.textContent,
    ),
    chosen: isChoice && chosen.length === 0 ? [-1] : chosen,
    text: document.querySelector('${TEXT}')?.value ?? null,
  };`;
