/** How the names of answer files end. */
const EXTENSION = /\.(?:ya?ml|json)$/;
const ANSWERS = /\.answers$/;

/** The index of an answer file within a file that holds several. */
const ITEM = /:\d+$/;

/** Whether a name is that of one answer file among several in a file, which no command can be given alone. */
export const isItem = (path: string): boolean => ITEM.test(path);

/** How the program tells several people's files apart: `radio--2.answers.yaml`. */
const SECOND = /^--\d/;

/** Words that mark a copy when in brackets: « (copie) », « (Copie en conflit de Marie) », “(corrected)”. */
const TELLING =
  'copie|copy|conflit|conflict|corrige|correct|rectifie|modifie|version|nouveau|nouvelle|ancien|final|v\\d';

/** What systems, shared folders, browsers and people append to a copy's name. */
const ENDINGS = [
  /\s*[([]\d+[)\]]$/,
  /\.(?:te?xt|bak|orig|old|save|tmp|download)$/,
  new RegExp(`\\s*\\([^()]*(?:${TELLING})[^()]*\\)$`),
  new RegExp(`\\s*\\[[^\\[\\]]*(?:${TELLING})[^\\[\\]]*\\]$`),
  /[\s._-]+(?:copie|copy)(?:[\s._-]*\d+)?$/,
  /[\s._-]+(?:sync-)?(?:conflit|conflict)[^/]*$/,
  /[\s._-]+(?:corrigee?s?|corrected|correction|rectifiee?s?|modifiee?s?|revisee?s?|revised|maj)$/,
  /[\s._-]+(?:relue?s?|completee?s?|verifiee?s?|validee?s?|fixed|checked|ok)$/,
  /[\s._-]+(?:nouveau|nouvelle|new|ancien|ancienne|old|final|finale|definitif|definitive|bis|ter)$/,
  /[\s._-]+(?:sauvegarde|backup|bak|autre-version|other-version)(?:[\s._-]*\d+)?$/,
  /[\s._-]+(?:v|version|rev)[\s._-]*\d+$/,
  /~\d*$/,
];

/** What they prepend to it. */
const BEGINNING = /^(?:copie|copy)(?:\s*\(\d+\))?\s+(?:de\s+|d['’]\s*|of\s+)/;

/** A file's path without the marks of a copy. */
export interface CopyName {
  /** The same for a file and its copies. */
  original: string;
  /** How many marks of a copy were removed. */
  marks: number;
  /** `original` without its folders; null for one of several in a file, which have no names of their own. */
  stem: string | null;
}

/** @param path the file's, as the user gave it. */
export function copyName(path: string): CopyName {
  let marks = 0;
  const bare = (name: string): string => {
    const [before, after] = [name, ENDINGS.reduce((left, mark) => left.replace(mark, ''), name)];
    const less = after.replace(BEGINNING, '').trim();
    if (less === before || less === '') return before;
    marks += 1;
    return bare(less);
  };
  const parts = path.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[/\\]/);
  const file = parts.pop() ?? '';
  // Browsers number before the last extension, people anywhere: `radio.answers (1).yaml`, `radio.yaml (1)`.
  const last = [EXTENSION, EXTENSION, ANSWERS].reduce((name, end) => bare(name.replace(end, '')), file);
  return { original: [...parts.map(bare), last].join('/'), marks, stem: isItem(file) ? null : last };
}

/** Shorter names that a stem may be a variant of, if nothing tells two people apart: `r` for `r 2` or `my r`. */
export function shorterNames(stem: string): string[] {
  const cuts = [...stem.matchAll(/[^\p{L}\p{N}]+/gu)].flatMap(({ 0: between, index }) => [
    ...(SECOND.test(stem.slice(index)) ? [] : [stem.slice(0, index)]),
    stem.slice(index + between.length),
  ]);
  return cuts.filter((cut) => /\p{L}/u.test(cut));
}
