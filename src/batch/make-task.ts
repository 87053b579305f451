import type { QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { OURS, theirs } from '../model/their-language.ts';
import { makePage } from './make-page.ts';
import { makeStructure } from './make-structure.ts';
import type { IsStopped, Made, MadePage, MakeTask, PageTask, Setup } from './task.ts';

/** Makes what is of each structure. */
export async function make(task: MakeTask, given: QuestionnaireChoice, setup: Setup, isStopped: IsStopped) {
  if (given instanceof Lookup) throw new Error('A cohort has one questionnaire');
  const made: Made[] = [];
  for (const structure of task.structures) {
    if (isStopped()) break;
    made.push(await makeStructure(structure, given, setup));
  }
  return { made };
}

/** Makes the pages of documents. */
export async function makePages(
  task: PageTask,
  given: QuestionnaireChoice,
  setup: Setup,
  isStopped: IsStopped,
) {
  const own = given instanceof Lookup ? OURS : theirs(given, setup.language);
  const pages: (MadePage | null)[] = [];
  for (const document of task.documents) {
    if (isStopped()) break;
    pages.push(await makePage(document, setup, own));
  }
  return { pages };
}
