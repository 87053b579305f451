import type { Range, Source } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import { parseDocument } from '../yaml/document.ts';
import type { Place } from './problem.ts';
import type { Made } from './sited.ts';

/** Finds the cell that a part of the text made of a grid comes from; null if the grid does not say it. */
export function tracer(source: Source, { origins }: Pick<Made, 'origins'>): (range: Range) => Place | null {
  const document = parseDocument(source);
  const lines = new Lines(source.text);
  const parts = origins.flatMap(([path, at]) => {
    const extent = document.extent(path);
    if (!extent) return [];
    const [from] = typeof path.at(-1) === 'string' ? lines.offsets(document.locate(path, 'key')) : extent;
    return [{ from, to: extent[1], at }];
  });
  return (range) => {
    const [offset] = lines.offsets(range);
    const around = parts.filter(({ from, to }) => from <= offset && offset < Math.max(to, from + 1));
    const [closest] = around.sort((one, other) => one.to - one.from - (other.to - other.from));
    return closest?.at ?? null;
  };
}
