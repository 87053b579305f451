import { plainName } from '../model/plain-name.ts';

/** Characters of the longest name, extension left out: with three bytes each, within every file system's 255. */
const LONGEST = 60;

/** Names that Windows keeps for its devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name that a structure's files begin with: its id or, without one, its name in lower case, accents of Latin letters taken off, letters of other
 * scripts kept, a hyphen for all the rest. Whatever the structure is called, it is no path, means nothing to a shell
 * or a terminal, and is never empty. Two structures may get the same.
 * @param structure its key or its name: the way in which one of its files writes the name changes nothing.
 */
export function fileName(structure: string): string {
  const short = [...plainName(structure)].slice(0, LONGEST).join('').replace(/-+$/, '');
  if (short === '') return 'structure';
  return DEVICE.test(short) ? `structure-${short}` : short;
}
