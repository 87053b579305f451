import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { IS_COMPARED, withoutCodes } from '../../diagnostics/ignored.ts';
import { isPattern, patternOf } from '../../files/pattern.ts';
import type { Checking, Ignore } from '../../generated/config-file.ts';
import type { Code } from '../../words/checks/catalogue.ts';

/** What a configuration silences, and how loud the rest is. */
export interface Policy {
  /** A diagnostic as it is to be told: none if it is not. */
  of(item: Diagnostic): Diagnostic[];
  /**
   * What is said of the ignores that have silenced nothing so far.
   * @param files those that were checked.
   * @param source of the configuration.
   */
  idle(files: readonly string[], source: Source): Promise<Diagnostic[]>;
}

/**
 * @param check that part of a configuration without errors.
 * @param path the configuration's, absolute: its folder is where its own paths start.
 */
export async function policyOf(check: Checking, path: string, cwd: string): Promise<Policy> {
  const severities = new Map(Object.entries(check.severities ?? {}));
  const off = new Set([...severities].flatMap(([code, severity]) => (severity === 'off' ? [code] : [])));
  const ignores = await Promise.all(
    (check.ignores ?? []).map(async (one) => ({
      codes: new Set(one.codes),
      isOf: await matcher(one, dirname(path), cwd),
      isIdle: true,
    })),
  );
  const withoutIgnored = (item: Diagnostic): Diagnostic[] =>
    ignores.reduce<Diagnostic[]>(
      (left, one) =>
        left.flatMap((each) => {
          if (!one.isOf(each.file)) return each;
          const rest = one.codes.has(each.code) ? [] : withoutCodes(each, one.codes);
          if (rest[0] !== each && !(rest[0] && sameCount(rest[0], each))) one.isIdle = false;
          return rest;
        }),
      [item],
    );
  return {
    of: (item) => {
      if (off.has(item.code)) return [];
      return withoutCodes(item, off)
        .flatMap(withoutIgnored)
        .map((each) => {
          const severity = severities.get(each.code);
          return severity === undefined || severity === 'off' ? each : { ...each, severity };
        });
    },
    idle: async (files, source) => {
      const idle = ignores.flatMap(({ codes, isOf, isIdle }, i) => {
        const named = [...codes].filter((code) => !IS_COMPARED.test(code)) as Code[];
        return isIdle && named.length > 0 && files.some(isOf) ? [{ i, codes: named }] : [];
      });
      if (idle.length === 0) return [];
      const { parseDocument } = await import('../../yaml/document.ts');
      const document = parseDocument(source);
      return idle.map(({ i, codes }): Diagnostic => {
        const range = document.locate(['check', 'ignores', i, 'codes'], 'key');
        return { code: 'CN070', file: source.file, range, args: { codes } };
      });
    },
  };
}

const sameCount = (one: Diagnostic, other: Diagnostic): boolean =>
  JSON.stringify(one.args) === JSON.stringify(other.args);

/** Whether a file, as the user named it, is among those of an ignore: all of them, if it names none. */
async function matcher({ files }: Ignore, folder: string, cwd: string): Promise<(file: string) => boolean> {
  if (files === undefined) return () => true;
  const tests = await Promise.all(
    files.map(async (entry) => {
      const path = resolve(folder, entry);
      if (!isPattern(entry)) return (file: string) => file === path || file.startsWith(`${path}${sep}`);
      const { base, matches } = await patternOf(entry, folder);
      const from = resolve(folder, base);
      return (file: string) => matches(relative(from, file).replaceAll('\\', '/'));
    }),
  );
  return (file) => tests.some((test) => test(resolve(cwd, file)));
}
