import { strFromU8, unzipSync } from 'fflate';

/** A cell of a workbook that holds no plain value: a formula, an error, or several cells made one. */
export interface Flaw {
  /** The sheet's name. */
  sheet: string;
  /** Its place from 0. */
  row: number;
  column: number;
  why: 'formula' | 'error' | 'merged';
  /** The last one of merged cells. */
  to?: { row: number; column: number };
}

/** Finds such cells in a workbook that `readWorkbook` has let through: what reads values does not see them. */
export function workbookFlaws(bytes: Uint8Array): Flaw[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return tags(text('xl/workbook.xml'), 'sheet').flatMap((tag) => {
    const sheet = plain(attribute(tag, 'name'));
    const xml = text(targets.get(attribute(tag, 'r:id')) ?? '');
    const merged = tags(xml, 'mergeCell').map((one): Flaw => {
      const [cell = '', last = cell] = attribute(one, 'ref').split(':');
      return { sheet, ...placeOf(cell), why: 'merged', to: placeOf(last) };
    });
    return [...merged, ...cellsIn(xml, sheet)];
  });
}

function cellsIn(xml: string, sheet: string): Flaw[] {
  return xml
    .split(/<(?:x:)?c(?=\s)/)
    .slice(1)
    .flatMap((piece): Flaw[] => {
      const end = piece.indexOf('>');
      const head = piece.slice(0, end);
      const isFormula = !head.endsWith('/') && /^\s*<(?:x:)?f[\s/>]/.test(piece.slice(end + 1));
      const why = /\st="e"/.test(head) ? 'error' : isFormula ? 'formula' : null;
      return why ? [{ sheet, ...placeOf(attribute(head, 'r')), why }] : [];
    });
}

/** The place of a cell from its name: F7. */
function placeOf(name: string): { row: number; column: number } {
  const [, letters = '', digits = '1'] = /^([A-Z]*)(\d*)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: Math.max(0, column - 1) };
}

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:x:)?${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, digits, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(digits)),
  );
