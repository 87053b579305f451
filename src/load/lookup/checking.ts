import { type Finding, finding, type Path } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { isMap } from '../../model/shape.ts';
import { CATALOGUE, type Code, isError } from '../../words/checks/catalogue.ts';

/**
 * What is wrong with what a configuration silences: codes that do not exist, or that nothing can make less than errors;
 * no reason but blanks.
 */
export function checkingFindings(check: unknown): Finding[] {
  if (!isMap(check)) return [];
  const severities = isMap(check.severities) ? Object.entries(check.severities) : [];
  const ignores: unknown[] = Array.isArray(check.ignores) ? check.ignores : [];
  return [
    ...severities.flatMap(([code, severity]) =>
      codeFindings(code, ['check', 'severities', code], severity === 'error'),
    ),
    ...ignores.flatMap((one, i) =>
      (isMap(one) && Array.isArray(one.codes) ? one.codes : []).flatMap((code: unknown, j) =>
        typeof code === 'string' ? codeFindings(code, ['check', 'ignores', i, 'codes', j], false) : [],
      ),
    ),
    ...ignores.flatMap((one, i) => (isMap(one) && isBlank(one.reason) ? [unreasoned(i)] : [])),
  ];
}

const isBlank = (reason: unknown): boolean => typeof reason === 'string' && /^\s+$/.test(reason);

const unreasoned = (i: number): Finding =>
  finding('CN109', ['check', 'ignores', i, 'reason'], {
    item: { key: 'reason', index: null, optional: false },
  });

function codeFindings(code: string, path: Path, staysError: boolean): Finding[] {
  const on = path[1] === 'severities' ? 'key' : 'value';
  if (!(code in CATALOGUE)) {
    const args = { code, nearest: nearest(code, Object.keys(CATALOGUE)) };
    return [finding('CN068', path, args, on)];
  }
  return isError({ code: code as Code }) && !staysError ? [finding('CN069', path, { code }, on)] : [];
}
