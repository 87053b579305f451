import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FormMaker, type FormOptions } from '../../src/form/make/page.ts';
import { pageParts } from '../../src/form/make/parts.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { emptyFolder } from '../folders.ts';

/** Makes a page of a questionnaire, as it was built. @returns its address. */
export function formPage(questionnaire: Questionnaire, options: Partial<FormOptions> = {}): string {
  const path = join(emptyFolder(), 'form.html');
  const html = new FormMaker(questionnaire, pageParts()).page({
    languages: ['fr'],
    track: null,
    structure: { id: null, name: null, profile: null },
    respondent: false,
    replyTo: null,
    ...options,
  });
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}
