import { listHeadings } from '../../words/form/list.ts';
import { IDS, MAIL, NAMES, skeletons, type Vocabulary } from './vocabulary.ts';

export type Column = 'name' | 'id' | 'profile' | 'replyTo';

const { name, id, profile, replyTo, ...added } = listHeadings;
const OWN = { name, id, profile, replyTo } satisfies Record<Column, unknown>;

/** The headings that a misspelt one may have been meant as. */
export const KNOWN = Object.values(OWN).flatMap((words) => Object.values(words));

/** A list of structures, by its headings and by those of other people’s lists. */
export const STRUCTURES: Vocabulary<Column> = {
  columns: {
    name: { own: skeletons(name), also: ['structure', ...NAMES] },
    id: { own: skeletons(id), also: IDS },
    profile: { own: skeletons(profile), also: ['profilstructure', 'structureprofile'] },
    replyTo: {
      own: skeletons(replyTo),
      also: ['repondrea', 'adressereponse', 'reponse', 'reply', 'replyaddress', ...MAIL],
    },
  },
  // What `index.csv` adds to the list that it was made from.
  added: Object.values(added).flatMap(skeletons),
};
