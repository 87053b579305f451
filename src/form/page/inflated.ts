import { decoded } from '../base85.ts';

/** A text that the page holds compressed, in the element with this id. Rejects where the browser cannot read it. */
export async function inflated(id: string): Promise<string> {
  const bytes = decoded(document.getElementById(id)?.textContent ?? '');
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}
