import { expect, it } from 'vitest';
import { cutApart } from '../../src/text/typography.ts';

const LONG = 'Nos mots de passe sont notés sur une feuille près de l’écran';

it('shows what differs in sentences that begin alike, and none twice', () => {
  const other = 'Nos mots de passe sont notés sur une clé que nous gardons';
  expect(cutApart([LONG, other], 5)).toEqual(['…une feuille près de l’écran', '…une clé que nous gardons']);
});

it('shows the end of one that the other only goes on from', () => {
  expect(cutApart(['Nos mots de passe sont notés', LONG], 4)).toEqual([
    '…passe sont notés',
    '…notés sur une feuille…',
  ]);
});

it('leaves alone what fits, what is the same, and what begins otherwise', () => {
  expect(cutApart(['Nous avons un plan', 'Nous avons un plan écrit'], 6)).toEqual([
    'Nous avons un plan',
    'Nous avons un plan écrit',
  ]);
  expect(cutApart([LONG, LONG], 3)).toEqual(['Nos mots de…', 'Nos mots de…']);
  expect(cutApart([LONG, 'Un coffre les garde pour toute l’équipe'], 3)).toEqual([
    'Nos mots de…',
    'Un coffre les…',
  ]);
});
