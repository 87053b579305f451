import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';
import { type Part, partOf } from './part.ts';

/** What is said of a key that the formats do not have. */
const UNKNOWN = new Set(['CN102', 'CN106', 'CN112']);

/**
 * Keys between braces that nothing follows, and that no format has: the rest of a text that a comma cut in two, or a
 * key that has no space after its colon. Each is one mistake, whatever follows from it.
 */
export class BareKeys {
  /** The maps that hold them, with the keys that lack their space. */
  readonly #glued = new Map<string, string[]>();
  readonly #said = new Set<string>();
  readonly #parts: readonly Part[];

  constructor(parts: readonly Part[], findings: readonly Finding[]) {
    this.#parts = parts;
    for (const { code, path } of findings) {
      const key = UNKNOWN.has(code) && this.#isBare(path) ? beforeColon(path) : undefined;
      if (key === undefined) continue;
      const map = JSON.stringify(path.slice(0, -1));
      const here = this.#glued.get(map);
      if (here) here.push(key);
      else this.#glued.set(map, [key]);
    }
  }

  /** The finding in the words of YAML, null where it is said already; undefined where it is of another kind. */
  meaningOf({ code, args, path }: Finding): Finding | null | undefined {
    const glued = (map: Path) => this.#glued.get(JSON.stringify(map)) ?? [];
    if (code === 'CN101' && glued(path).includes(args.key)) return null;
    if (code === 'CN701' && glued(path).some((key) => args.missing.includes(key))) return null;
    const map = path.slice(0, -1);
    const key = String(path.at(-1));
    if (code === 'CN103' && glued(map).some((word) => key.startsWith(`${word}:`))) return null;
    if (!UNKNOWN.has(code) || !this.#isBare(path)) return undefined;
    const isGlued = beforeColon(path) !== undefined;
    const place = JSON.stringify(isGlued ? path : map);
    if (this.#said.has(place)) return null;
    this.#said.add(place);
    return isGlued
      ? { code: 'CN022', args: { missing: 'space' }, path, on: 'key' }
      : { code: 'CN033', args: { key }, path, on: 'key' };
  }

  #isBare(path: Path): boolean {
    const { document, at } = partOf(this.#parts, path);
    return typeof path.at(-1) === 'string' && document.isBare(path.slice(at.length));
  }
}

/** The word before a colon that has no space after it. */
const beforeColon = (path: Path): string | undefined => /^([^\s:]+):\S/.exec(String(path.at(-1)))?.[1];
