import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook, type TextTable } from '../../src/files/read-workbook.ts';

/** The sheets of a workbook, by name, titles first. */
export async function sheetsIn(path: string): Promise<Record<string, TextTable['rows']>> {
  const found = await readWorkbook(readFileSync(path));
  if (!Array.isArray(found)) throw new Error(`${path}: ${found.why}`);
  return Object.fromEntries(found.map(({ sheet, rows }) => [sheet, rows]));
}

/** The parts of a workbook, by name. */
export const partsIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** Writes parts as a spreadsheet would: a zip anew, without the comment of the old one. */
export const writeParts = (path: string, parts: Record<string, string>): void =>
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );

/** Types texts into cells of a sheet (`{ J2: 'fait' }`), below its last row too, and saves it as a spreadsheet would. */
export function typeInto(path: string, sheet: number, texts: Record<string, string>): void {
  const parts = partsIn(path);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  let xml = parts[name] ?? '';
  for (const [cell, text] of Object.entries(texts)) {
    const row = cell.replace(/\D/g, '');
    const own = `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
    xml = xml.replace(new RegExp(`<c r="${cell}"[^>]*>.*?</c>`), '');
    if (!xml.includes(`<row r="${row}">`))
      xml = xml.replace('</sheetData>', `<row r="${row}"></row></sheetData>`);
    xml = xml.replace(new RegExp(`(<row r="${row}">)(.*?)(</row>)`), (_, start, cells, end) => {
      const all = [...String(cells).matchAll(/<c .*?<\/c>/g), [own]].map(([one = '']) => one);
      const place = (one: string) => /r="([A-Z]+)/.exec(one)?.[1] ?? '';
      return `${start}${all.sort((a, b) => (place(a) < place(b) ? -1 : 1)).join('')}${end}`;
    });
  }
  writeParts(path, { ...parts, [name]: xml });
}
