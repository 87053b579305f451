import { isMap, isScalar, isSeq, type Pair, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareVersions } from '../model/version.ts';
import type { Edit } from './edit.ts';

/** What a questionnaire says of an older version, as `check` proposes it. */
interface Said {
  version: string;
  renamed?: Record<string, string>;
  retired?: string[];
  changed?: Record<string, string>;
}

/**
 * The edits that make a questionnaire declare what changed since an older version, as the diagnostics propose it:
 * new lines go under those of their kind, or under the version.
 */
export function declarations(text: string, diagnostics: readonly Diagnostic[]): Edit[] {
  const said = proposed(diagnostics);
  const { contents } = parseDocument(text);
  if (said === null || !isMap(contents)) return [];
  const at = new Place(text, contents);
  const { version, ...lists } = said;
  // Of edits at one place, which are made from the end, the last one comes first in the text.
  const each = Object.entries(lists).reverse();
  return [...at.version(version), ...each.flatMap(([key, list]) => at.list(key, list))];
}

/** The lines that `check` proposes; else the highest version that some change is due. */
function proposed(diagnostics: readonly Diagnostic[]): Said | null {
  for (const { code, args } of diagnostics) if (code === 'CN821') return parse(args.lines.join('\n')) as Said;
  const [version] = diagnostics
    .flatMap(({ args }) => ('wanted' in args && typeof args.wanted === 'string' ? [args.wanted] : []))
    .sort((a, b) => compareVersions(b, a));
  return version === undefined ? null : { version };
}

/** Where in a questionnaire its declarations go. */
class Place {
  readonly #text: string;
  readonly #map: YAMLMap;

  constructor(text: string, map: YAMLMap) {
    this.#text = text;
    this.#map = map;
  }

  version(version: string): Edit[] {
    const { value } = this.#pair('version') ?? {};
    const [from, to] = isScalar(value) ? (value.range ?? []) : [];
    if (from === undefined || to === undefined) return [];
    const [quote = ''] = /^["']/.exec(this.#text.slice(from, to)) ?? [];
    return [{ from, to, after: `${quote}${version}${quote}` }];
  }

  /** What of a list is not there yet, and what leads elsewhere now. */
  list(key: string, said: readonly string[] | Readonly<Record<string, string>>): Edit[] {
    const value = this.#pair(key)?.value;
    const entries: [string, string | null][] = Array.isArray(said)
      ? said.map((id: string) => [id, null])
      : Object.entries(said);
    if (!isMap(value) && !isSeq(value)) return this.#newList(key, entries);
    if (value.items.length === 0) return [this.#inBrackets(value, entries)];
    const there = new Map(
      (value.items as unknown[]).map((item) => {
        const { key: name, value: to } = isMap(value) ? (item as Pair) : { key: item, value: null };
        return [isScalar(name) ? String(name.value) : '', isScalar(to) ? to : null];
      }),
    );
    const moved = entries.flatMap(([id, to]): Edit[] => {
      const now = there.get(id);
      return now?.range && to !== null && now.value !== to
        ? [{ from: now.range[0], to: now.range[1], after: value.flow ? this.#word(to) : to }]
        : [];
    });
    const added = entries.filter(([id]) => !there.has(id));
    if (added.length === 0) return moved;
    return [...moved, value.flow ? this.#inBrackets(value, added) : this.#under(value, added)];
  }

  #pair(key: string): Pair | undefined {
    return this.#map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  }

  #newList(key: string, entries: readonly [string, string | null][]): Edit[] {
    const empty = this.#pair(key)?.key;
    const above = empty ?? this.#pair('version')?.value;
    const end = isScalar(above) ? above.range?.[1] : undefined;
    if (end === undefined) return [];
    if (this.#map.flow) {
      const all = entries.map((entry) => this.#entry(entry)).join(', ');
      const list = entries.every(([, to]) => to === null) ? `[${all}]` : `{ ${all} }`;
      return empty ? [] : [{ from: end, to: end, after: `, ${this.#word(key)}: ${list}` }];
    }
    return [
      this.#atLine(end, [...(empty ? [] : [`${key}:`]), ...entries.map((entry) => `  ${line(entry)}`)]),
    ];
  }

  #under(list: YAMLMap | YAMLSeq, entries: readonly [string, string | null][]): Edit {
    const [first, end] = [list.range?.[0] ?? 0, contentEnd(list)];
    const begin = this.#text.lastIndexOf('\n', first - 1) + 1;
    const indent = /^[ \t]*/.exec(this.#text.slice(begin))?.[0] ?? '';
    return this.#atLine(
      end,
      entries.map((entry) => `${indent}${line(entry)}`),
    );
  }

  /** Whole lines, below the one that an offset is in. */
  #atLine(offset: number, lines: readonly string[]): Edit {
    const end = this.#text.indexOf('\n', offset);
    const at = end < 0 ? this.#text.length : end + 1;
    const newline = this.#text.includes('\r\n') ? '\r\n' : '\n';
    const after = lines.map((each) => `${each}${newline}`).join('');
    return { from: at, to: at, after: end < 0 ? `${newline}${after}` : after };
  }

  #inBrackets(list: YAMLMap | YAMLSeq, entries: readonly [string, string | null][]): Edit {
    const all = entries.map((entry) => this.#entry(entry)).join(', ');
    if (list.items.length > 0) {
      const at = contentEnd(list);
      return { from: at, to: at, after: `, ${all}` };
    }
    const at = (list.range?.[0] ?? 0) + 1;
    return { from: at, to: at, after: isMap(list) ? ` ${all} ` : all };
  }

  #entry([id, to]: readonly [string, string | null]): string {
    return to === null ? this.#word(id) : `${this.#word(id)}: ${this.#word(to)}`;
  }

  /** In quotes in JSON, where the map of everything is between braces. */
  #word(word: string): string {
    return this.#map.flow ? JSON.stringify(word) : word;
  }
}

const line = ([id, to]: readonly [string, string | null]): string =>
  to === null ? `- ${id}` : `${id}: ${to}`;

/** The offset after the last item, before any comment. */
function contentEnd(list: YAMLMap | YAMLSeq): number {
  const last = list.items.at(-1) as unknown;
  const node = isMap(list) ? ((last as Pair).value ?? (last as Pair).key) : last;
  return isScalar(node) ? (node.range?.[1] ?? 0) : 0;
}
