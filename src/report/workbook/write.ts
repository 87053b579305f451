import { strToU8, Zip, ZipDeflate } from 'fflate';
import { partsAround, sheetPart } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { rowXml, sheetEnd, sheetStart } from './sheet-xml.ts';

/** The most rows of a sheet, its titles included: a sheet that has more goes on in another. */
const MOST = 1_048_576;

/** How much is compressed at a time, in UTF-16 units. */
const CHUNK = 64 * 1024;

/** Any day will do, as long as the same workbook has the same bytes: zips begin then. */
const EPOCH = new Date(1980, 0, 1);

/** What becomes of a workbook while it is written. */
export interface Sink {
  /** @param isLast whether these are the last bytes. */
  bytes(chunk: Uint8Array, isLast: boolean): void;
  /** What the workbook is made of: its cells, without what people fill in. */
  content(text: string): void;
  /** The hash of all of that, once nothing is to come. */
  origin(): string;
}

/**
 * Writes a workbook, row by row: of its sheets only the row at hand is in memory.
 * @param cut what ends a text that is too long for its cell.
 */
export function writeWorkbook(sheets: readonly Sheet[], cut: string, sink: Sink): void {
  const zip = new Zip((error, chunk, isLast) => {
    if (error) throw error;
    sink.bytes(chunk, isLast);
  });
  const names: string[] = [];
  for (const sheet of sheets) {
    sink.content(JSON.stringify([sheet.name, sheet.columns.map(({ title }) => title)]));
    const rows = rowsOf(sheet);
    let next = rows.next();
    for (let nth = 1; nth === 1 || !next.done; nth++) {
      const part = new Part(zip, sheetPart(names.length));
      names.push(nth === 1 ? sheet.name : `${sheet.name} (${nth})`);
      part.add(sheetStart(sheet, cut));
      let at = 1;
      for (; !next.done && at < MOST; next = rows.next()) {
        at++;
        const { cells, isAdded } = next.value;
        part.add(rowXml(cells, sheet.columns, at, cut));
        if (!isAdded) sink.content(JSON.stringify(cells.filter((_, i) => !sheet.columns[i]?.isFilledIn)));
      }
      part.add(sheetEnd(sheet, at));
      part.end();
    }
  }
  for (const [name, xml] of Object.entries(partsAround(names, sink.origin()))) {
    const part = new Part(zip, name);
    part.add(xml);
    part.end();
  }
  zip.end();
}

function* rowsOf({ rows, added = [] }: Sheet) {
  for (const cells of rows) yield { cells, isAdded: false };
  for (const cells of added) yield { cells, isAdded: true };
}

/** A part of the workbook, compressed as it comes. */
class Part {
  readonly #entry: ZipDeflate;
  #text = '';

  constructor(zip: Zip, name: string) {
    this.#entry = new ZipDeflate(name, { level: 6 });
    this.#entry.mtime = EPOCH;
    zip.add(this.#entry);
  }

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > CHUNK) this.#push(false);
  }

  end(): void {
    this.#push(true);
  }

  #push(isLast: boolean): void {
    this.#entry.push(strToU8(this.#text), isLast);
    this.#text = '';
  }
}
