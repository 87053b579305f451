import { inflateSync } from 'node:zlib';
import { decoded } from '../../src/form/base85.ts';
import { fromEmbedded } from '../../src/form/embedded.ts';
import type { FormSetting } from '../../src/form/setting.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';

const held = (page: string, id: string): string =>
  new RegExp(`<script type="[^"]*" id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '';

/** What a page was made for, as it says itself. */
export const settingIn = (page: string): FormSetting => JSON.parse(held(page, 'setting'));

/** A text that a page holds compressed. */
export const inflatedIn = (page: string, id: 'questionnaire' | 'code'): string =>
  inflateSync(decoded(held(page, id))).toString();

/** The questionnaire that a page asks. */
export const questionnaireIn = (page: string): Questionnaire =>
  fromEmbedded(inflatedIn(page, 'questionnaire'));

/** A page with another text in place of one that it holds. */
export const holding = (page: string, id: 'setting' | 'questionnaire' | 'code', text: string): string =>
  page.replace(held(page, id), () => text);
