import { expect, it } from 'vitest';
import { made } from './made.ts';

it.each([
  ['ORDIS = S1', 's1'],
  ['ordis = s1', 's1'],
  ['Les ordinateurs = s1', 's1'],
  ['Avez-vous des ordinateurs ? = Oui, assez.', 's1'],
  ['« Les ordinateurs » = « oui, assez. »', 's1'],
  ['ordis = non. ou Oui, assez.', ['s0', 's1']],
])('reads the condition « %s »', async (condition, expected) => {
  const { code, stderr, yaml } = await made({
    questions: [
      ['id', 'domaine', 'axe', 'sujet', 'question', 's0', 's1', 'condition'],
      [
        'ordis',
        'outils',
        'humain',
        'Les ordinateurs',
        'Avez-vous des ordinateurs ?',
        'Non.',
        'Oui, assez.',
        null,
      ],
      ['tri', 'outils', 'humain', 'Le rangement', 'Sont-ils rangés ?', 'Non.', 'Oui.', condition],
    ],
  });
  expect(stderr).not.toMatch(/erreur/);
  expect(code).toBe(0);
  const values = [expected].flat();
  const said = values.length === 1 ? String(values[0]) : `[ ${values.join(', ')} ]`;
  expect(yaml).toContain(`when: { ordis: ${said} }`);
});
