import { fileName } from '../../../files/names.ts';
import type { FoundFile, Setting } from '../../../interview/model.ts';
import { randomCode, randomNumber } from '../../../interview/random.ts';
import { localDay } from '../../../model/day.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { personIn, stemOf } from '../../../model/stem.ts';
import type { FormSetting } from '../../setting.ts';
import { beforeOf } from './last-time.ts';

/** What does not change during an interview on the page. @param found the answers to take up, if any. */
export function settingOf(
  questionnaire: Questionnaire,
  { structure, respondent, track, review }: FormSetting,
  found: FoundFile | null,
): Setting {
  // People who answer along with others send files of their own to one person.
  const person = found === null ? '' : personOf(found.file);
  const before = review && beforeOf(review, questionnaire);
  const own = respondent && person === '' ? `--${randomNumber()}` : person;
  return {
    questionnaire,
    found: found === null ? [] : [found],
    naming: {
      fileOf: (name) => `${fileName(structure.id ?? name)}${own}.answers.json`,
      isTaken: (file) => file === found?.file,
    },
    respondent,
    code: respondent ? (before?.draft.code ?? randomCode()) : null,
    track,
    known: structure,
    review: before,
    today: localDay(new Date()),
  };
}

/**
 * What a file that was opened is called when it is given back, always as JSON. Browsers number second downloads
 * themselves.
 */
export function givenBackAs(file: string): string {
  const stem = stemOf(file.replace(/ ?\(\d+\)(?=\.|$)/, '')).replace(/\.(?:ya?ml|json|txt)$/i, '');
  return `${fileName(stem)}${personOf(file)}.answers.json`;
}

const personOf = (file: string): string =>
  /^--\d+/.exec(personIn(file).slice(stemOf(file).length))?.[0] ?? '';
