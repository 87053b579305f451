import type { FoundFile } from '../model.ts';
import { type Interview, keyOf, nameOf, type Step } from '../model.ts';
import { stemOf } from '../stem.ts';
import { type Choice, goOn, goTo, NOWHERE, type Outcome, type StepKind } from '../step.ts';
import { freeBeside, takeUp } from './resume.ts';

const HERE: Step = { at: 'same-name' };

/** What to do if there already is a file with the structure's name. */
export const sameName: StepKind = {
  meets: ({ visited }) => visited.has(keyOf(HERE)),
  resumes: () => false,
  head: ({ words }, model) => {
    const { file, found } = takenFile(model);
    const { title, foreign } = words.sameName;
    return { title: found === null ? foreign(file) : title(nameOf(model)), lead: [] };
  },
  ask: (model) => ({ kind: 'choice', cursor: NOWHERE, items: sameNameOffers(model) }),
};

/** What can be done, each with its name. */
export function sameNameOffers(model: Interview): (Choice & { kind: string })[] {
  const { respondent } = model.setting;
  const { found } = takenFile(model);
  const offers: (Choice & { kind: string })[] = [];
  if (found !== null && !respondent)
    offers.push({
      kind: 'continue',
      show: ({ words }) => words.continueFile(nameOf(model)),
      pick: (now) => takeUp(now, found),
    });
  // If the file is not this structure's answers, no plan would bring two people together.
  const isOwn = found !== null && found.draft.name !== null;
  if (isOwn)
    offers.push({
      kind: 'another',
      show: ({ words: { sameName: said } }) => ({ text: said.another, detail: said.anotherDetail }),
      pick: (now) => answerBeside(now, found),
    });
  // The same structure takes a new assessment, for example a year later.
  if (!respondent || !isOwn)
    offers.push({
      kind: 'anew',
      show: ({ words: { sameName: said } }) =>
        found === null ? said.elsewhere : { text: said.anew, detail: said.anewDetail },
      // With the date, so that these answers are not taken for another person's, next to the first ones.
      pick: (now) => ({ ...goOn({ ...now, file: freeAnew(now) }), forget: true }),
    });
  offers.push({
    kind: 'rename',
    show: ({ words }) => words.sameName.rename,
    pick: (now) => goTo(forgotten({ ...now, draft: { ...now.draft, name: null } }), { at: 'name' }),
  });
  return offers;
}

/** The file that the structure's name leads to, and its answers, if they are to this questionnaire. */
function takenFile({ setting, draft }: Interview): { file: string; found: FoundFile | null } {
  const file = setting.naming.fileOf(draft.name ?? '');
  return { file, found: setting.found.find((each) => each.file === file) ?? null };
}

/** Another person of the structure answers along with the first. */
function answerBeside(model: Interview, found: FoundFile): Outcome {
  // The structure is the same, however its name was typed this time.
  const { name, profile, facts, accompaniment } = found.draft;
  const file = freeBeside(model.setting, found.file);
  const draft = { ...model.draft, name, profile, facts, accompaniment };
  return { ...goOn({ ...model, draft, file }), forget: true };
}

/** Once it is known which file to write, this step has nothing more to ask. */
export const forgotten = (model: Interview): Interview => ({
  ...model,
  visited: new Set([...model.visited].filter((key) => key !== keyOf(HERE))),
});

/** The first free file name with today's date. */
function freeAnew({ setting, draft }: Interview): string {
  const { fileOf, isTaken } = setting.naming;
  const dated = `${stemOf(fileOf(draft.name ?? ''))}-${setting.today}`;
  const named = (n: number): string => `${dated}${n > 1 ? `-${n}` : ''}.answers.yaml`;
  let n = 1;
  while (isTaken(named(n))) n += 1;
  return named(n);
}
