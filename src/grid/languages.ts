import { LANGUAGES, tagOf } from '../language.ts';
import { nameSkeleton } from '../model/structure.ts';
import { cellWords } from '../words/grid/names.ts';
import { type Column, cellAt, type Layout } from './layout.ts';
import type { Report } from './problem.ts';
import { COLUMNS, type ReadSheet } from './sheets.ts';

/**
 * A grid's languages: those that its sheet “questionnaire” lists, else those of its headings. The first is that of
 * headings that say none.
 * @param usual those of headings that say none, unless other headings say them; the first is enough where some do.
 */
export function languagesOf(
  layouts: readonly Layout[],
  settings: Layout | undefined,
  usual: readonly string[],
): string[] {
  const listed = settings && listedIn(settings);
  if (listed && listed.length > 0) return listed;
  const columns = layouts.flatMap(({ columns }) => columns);
  const tags = [...new Set(columns.flatMap((column) => column.language ?? []))];
  const isBare = columns.some((one) => one.language === null && isProse(one.column));
  if (!isBare) return tags;
  if (tags.every((tag) => usual.slice(1).includes(tag))) return [...usual];
  const free = [...usual, ...LANGUAGES].find((one) => !tags.includes(one)) ?? usual[0] ?? tags[0] ?? '';
  return [free, ...tags.filter((tag) => tag !== free)];
}

const isProse = (column: Column['column']): boolean =>
  (Object.keys(COLUMNS) as ReadSheet[]).some((sheet) =>
    COLUMNS[sheet].some(({ id, isText }) => id === column && isText),
  );

function listedIn(settings: Layout): string[] {
  const [key, text] = (['key', 'text'] as const).map((id) =>
    settings.columns.find(({ column }) => column === id),
  );
  if (!key || !text) return [];
  const names = ['languages', ...Object.values(cellWords.key.languages).map(nameSkeleton)];
  const row = settings.rows.find((one) =>
    names.includes(nameSkeleton(cellAt(one, key, settings.sheet)?.text ?? '')),
  );
  const said = row && cellAt(row, text, settings.sheet)?.text;
  return said
    ? said
        .split(/[;,\s]+/)
        .filter((tag) => tag !== '')
        .map((tag) => tagOf(tag) ?? tag)
    : [];
}

/** A layout whose headings all say their language; tells two of the same. */
export function withLanguages(layout: Layout, languages: readonly string[], report: Report): Layout {
  const seen = new Map<string, Column>();
  const columns = layout.columns.flatMap((column): Column[] => {
    const isText = isProse(column.column);
    const spoken = isText ? (column.language ?? languages[0] ?? null) : column.language;
    const key = `${column.column} ${column.number} ${spoken}`;
    const at = { ...layout.headings, column: column.at };
    if (column.language !== null && !languages.includes(column.language)) {
      report('CN891', { heading: column.text, word: column.language, known: languages, others: [] }, at);
      return [];
    }
    const before = seen.get(key);
    if (before) {
      report('CN890', { heading: column.text, first: before.text }, at, { ...at, column: before.at });
      return [];
    }
    seen.set(key, column);
    return [{ ...column, language: spoken }];
  });
  return { ...layout, columns };
}
