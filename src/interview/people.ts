import { isAnonymous } from '../model/answer-sheet.ts';
import { personIn, stemOf } from '../model/stem.ts';
import { type Draft, sheetOf, structureIn } from './draft.ts';
import type { FoundFile } from './model.ts';

/** Whether a draft says anything of who answers: it then does not speak for the team. */
export const isPersonal = (draft: Draft): boolean => !isAnonymous(sheetOf(draft));

/** Whether a file belongs to a person who answers along with others, and is nobody else's to open. */
export const isPrivate = (found: readonly FoundFile[], one: FoundFile): boolean =>
  isPersonal(one.draft) ||
  personIn(personsOf(found, one).find(({ draft }) => !isPersonal(draft))?.file ?? '') !== personIn(one.file);

/** Which person of its structure a file belongs to, from 1, by the order of file names. */
export const personOf = (found: readonly FoundFile[], one: FoundFile): number =>
  [...new Set(personsOf(found, one).map(({ file }) => personIn(file)))].indexOf(personIn(one.file)) + 1;

/** The files that go together with one, and that one. Those of another year have another stem. */
function personsOf(found: readonly FoundFile[], one: FoundFile): FoundFile[] {
  const structure = structureIn(one.draft);
  const isBeside = ({ file, draft }: FoundFile): boolean =>
    structure !== null && structureIn(draft) === structure && stemOf(file) === stemOf(one.file);
  return found
    .filter((each) => each === one || isBeside(each))
    .sort((a, b) => a.file.length - b.file.length || (a.file < b.file ? -1 : 1));
}
