import type { Structure } from './answer.js';

/** Two files speak of the same structure where its id is the same or, without an id, its name but for case and spaces. */
export function structureKey({ id, name }: Pick<Structure, 'id' | 'name'>): string {
  return id ?? name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fr');
}
