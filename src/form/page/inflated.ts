/** A text that the page holds compressed, in the element with this id. Rejects where the browser cannot read it. */
export async function inflated(id: string): Promise<string> {
  const packed = atob(document.getElementById(id)?.textContent ?? '');
  // A call for each character would take longer than all that follows.
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}
