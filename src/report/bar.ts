/** How many blocks a bar has where nobody says otherwise. */
const BLOCKS = 10;

const REACHED = '█';
const POSSIBLE = '▒';
const REST = '░';

/**
 * A range from 0 to 100 as a bar: up to its low end, what is reached; up to its high end, what the open questions
 * leave possible; then the rest.
 */
export function bar([low, high]: readonly [number, number], blocks = BLOCKS): string {
  const reached = Math.round((low * blocks) / 100);
  const possible = Math.round((high * blocks) / 100) - reached;
  return REACHED.repeat(reached) + POSSIBLE.repeat(possible) + REST.repeat(blocks - reached - possible);
}
