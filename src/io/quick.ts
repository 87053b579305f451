import { CORE_SCHEMA, defineMappingTag, load } from 'js-yaml';
import { MAX_DEPTH } from './limits.js';

type Carrier = Record<string, unknown>;

/** A map without prototype, whose keys are plain words: on others the two parsers do not agree. */
const wordMap = defineMappingTag<Carrier>('tag:yaml.org,2002:map', {
  create: () => Object.create(null) as Carrier,
  addPair: (carrier, key, value) => {
    if (typeof key !== 'string' || key === '' || key === '<<') return 'not a plain word';
    carrier[key] = value;
    return '';
  },
  has: (carrier, key) => typeof key === 'string' && key in carrier,
  keys: Object.keys,
  get: (carrier, key) => carrier[String(key)],
  identify: () => false,
});

const OPTIONS = { schema: CORE_SCHEMA.withTags(wordMap), maxDepth: MAX_DEPTH, maxAliases: 0 };

/**
 * What one of the two parsers reads in its own way: directives, marks between documents, tabs and non-breaking spaces
 * before a line; tags and anchors; blocks of lines that say how they are indented or ended; line breaks
 * taken away by a backslash; numbers beyond all bounds; a byte-order mark within.
 */
const UNCOMMON =
  /^(?:%|[ ]*(?:---|\.\.\.|[\t\u00A0]))|(?:^|[-:?,[{])[ \t]*[!&]|[|>]-?[+\d]|\\\r?$|[eE][-+]?\d{3}|\uFEFF/m;

/**
 * The value of a YAML or JSON text, from a parser that is five times faster than the one that knows positions;
 * undefined for whatever is wrong, or uncommon. What it reads, the other one reads as well, with the same value: only
 * texts in which nothing is found wrong need no second reading. (js-yaml 4 is faster still, and too lenient for
 * that: it takes a text whose quote closes lines later for what it is not.)
 */
export function quickValue(text: string): unknown {
  if (UNCOMMON.test(text)) return undefined;
  try {
    return load(text, OPTIONS) ?? undefined;
  } catch {
    return undefined;
  }
}
