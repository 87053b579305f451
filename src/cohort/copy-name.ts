/** How the names of files end that are known as answer files. */
const EXTENSION = /\.(?:ya?ml|json)$/;
const ANSWERS = /\.answers$/;

/** Words that a copy's name holds between parentheses: « (copie) », « (Copie en conflit de Marie) », “(corrected)”. */
const TELLING =
  'copie|copy|conflit|conflict|corrige|correct|rectifie|modifie|version|nouveau|nouvelle|ancien|final|v\\d';

/** What systems, shared folders, browsers and people add at the end of a copy's name. */
const ENDINGS = [
  /\s*\(\d+\)$/,
  new RegExp(`\\s*\\([^()]*(?:${TELLING})[^()]*\\)$`),
  new RegExp(`\\s*\\[[^\\[\\]]*(?:${TELLING})[^\\[\\]]*\\]$`),
  /[\s._-]+(?:copie|copy)(?:[\s._-]*\d+)?$/,
  /[\s._-]+(?:sync-)?(?:conflit|conflict)[^/]*$/,
  /[\s._-]+(?:corrigee?s?|corrected|correction|rectifiee?s?|modifiee?s?|revisee?s?|revised|maj)$/,
  /[\s._-]+(?:nouveau|nouvelle|new|ancien|ancienne|old|final|finale|definitif|definitive|bis|ter)$/,
  /[\s._-]+(?:sauvegarde|backup|bak|autre-version|other-version)(?:[\s._-]*\d+)?$/,
  /[\s._-]+(?:v|version|rev)[\s._-]*\d+$/,
  /~\d*$/,
];

/** What they put before it. */
const BEGINNING = /^(?:copie|copy)(?:\s*\(\d+\))?\s+(?:de\s+|d['’]\s*|of\s+)/;

/** What a file's path is once all that marks a copy is taken off, and how many such marks it has. */
export interface CopyName {
  /** The same for a file and its copies. */
  original: string;
  marks: number;
}

/** @param path of a file, as the user named it. */
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
  // A browser counts before the last extension, people after the first: `radio.answers (1).yaml`.
  const stem = bare(bare(file.replace(EXTENSION, '')).replace(ANSWERS, ''));
  return { original: [...parts.map(bare), stem].join('/'), marks };
}
