import { describe, expect, it } from 'vitest';
import { type Action, HORIZONS } from '../../src/model/questionnaire.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { culture } from './culture.ts';
import { blank } from './respondents.ts';
import { PROFILES, STATUSES } from './structures.ts';

const byId = new Map(culture.actions.map((action) => [action.id, action]));
const required = ({ requires }: Action): Action[] => requires.flatMap((id) => byId.get(id) ?? []);
const french = (text: unknown): string => (text as { fr: string }).fr;
const both = (text: unknown): string => Object.values(text as Record<string, string>).join('\n');
/** Parted by spaces, as an editor counts. */
const length = (text: unknown): number =>
  french(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
const those = (is: (action: Action) => boolean): string[] => culture.actions.filter(is).map(({ id }) => id);

describe('an action', () => {
  it('begins with a step that names who takes it', () => {
    const who =
      /^(Une? |Deux |La |L’)(personnes? |direction|présidence|équipe )|^La personne (qui|chargée|responsable)/;
    expect(those(({ firstStep }) => !who.test(french(firstStep)))).toEqual([]);
  });

  it('costs no money to begin', () => {
    const money = /\b(acheter|achat|payer|abonner|commander|devis|louer)\b/i;
    expect(those(({ firstStep }) => money.test(french(firstStep)))).toEqual([]);
  });

  // A plan is read when it is read: what would be late by then is not said.
  it('names no day, no week and no delay, in its title or its first step', () => {
    const dated =
      /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaines?|quinzaine|demain|d’ici|dès|aujourd’hui|avant (le|la|les|fin|ce|\d)|(jours|mois) (prochains?|suivants?)|(dans|sous|en) (\d+|un|une|deux|trois|huit|dix|quinze) (jours?|mois))\b|\bl’avant-veille\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(weeks?|fortnight|tomorrow|today|by (the|next)|before (the end|next)|within (a|\w+) (days?|months?)|next month)\b/i;
    expect(those(({ title, firstStep }) => dated.test(both(title)) || dated.test(both(firstStep)))).toEqual(
      [],
    );
  });

  it('is short enough for page one', () => {
    expect(those(({ title }) => length(title) > 12)).toEqual([]);
    expect(those(({ why }) => length(why) > 20)).toEqual([]);
    expect(those(({ firstStep }) => length(firstStep) > 32)).toEqual([]);
  });

  it('is told briefly in the rest', () => {
    expect(those(({ steps }) => steps.length < 2 || steps.length > 3)).toEqual([]);
    expect(those(({ steps }) => steps.some((step) => length(step) > 10))).toEqual([]);
    expect(those(({ indicator }) => length(indicator) > 12)).toEqual([]);
    expect(those(({ example }) => example !== null && length(example) > 28)).toEqual([]);
  });

  it('comes no earlier than what it requires', () => {
    for (const action of culture.actions) {
      for (const before of required(action)) {
        expect(HORIZONS.indexOf(before.horizon), `${action.id} requires ${before.id}`).toBeLessThanOrEqual(
          HORIZONS.indexOf(action.horizon),
        );
      }
    }
  });
});

describe('what is said', () => {
  const said = [culture.actions, culture.questions, culture.facts, culture.duties, culture.levels];
  // A route is an id of the format, not a word of the page.
  const all = JSON.stringify(said, (key, value) => (key === 'route' ? undefined : value));

  it('names no brand', () => {
    const brands =
      /\b(facebook|instagram|whatsapp|tiktok|youtube|google|microsoft|excel|dropbox|helloasso|mailchimp|brevo|canva|chatgpt|zoom|doodle|wordpress|nextcloud|framasoft|billetweb)\b/i;
    expect(all.match(brands)).toBeNull();
  });

  it('suits whoever fills it in alone, accompanied by nobody', () => {
    const accompaniment =
      /journées? collectives?|demi-journée|accompagnatrice|accompagnateur|collective (days?|session)|half-day|half a day|facilitator/i;
    expect(all.match(accompaniment)).toBeNull();
  });
});

describe('the catalogue', () => {
  it('has fifty actions or more, nearly all with an example', () => {
    expect(culture.actions.length).toBeGreaterThanOrEqual(50);
    const told = culture.actions.filter(({ example }) => example);
    expect(told.length).toBeGreaterThanOrEqual(0.9 * culture.actions.length);
  });

  it.each(PROFILES)('has actions of every kind, route and horizon for %s', (profile) => {
    for (const status of STATUSES) {
      const { truth } = resolve(culture, [blank(profile, { status })]);
      const its = culture.actions.filter(({ when }) => !when || truth(when) !== false);
      const there = (key: 'kind' | 'route' | 'horizon') => new Set(its.map((action) => action[key])).size;
      expect([there('kind'), there('route'), there('horizon')], status).toEqual([6, 5, 3]);
      for (const { id } of culture.objectives) {
        expect(its.filter(({ objectives }) => objectives.includes(id)).length, id).toBeGreaterThanOrEqual(3);
      }
    }
  });

  // Who pays for training depends on what one is: an association of volunteers is never sent to an OPCO.
  it.each([undefined, ...STATUSES])(
    'sends each to the one way of training that is theirs (status: %s)',
    (status) => {
      const named = status ? culture.facts.flatMap((fact) => ('options' in fact ? fact.options : [])) : [];
      for (const profile of culture.profiles) {
        const { truth } = resolve(culture, [blank(profile.id, { status })]);
        const ways = those(({ id, when }) => /^training-/.test(id) && (!when || truth(when) === true));
        const way = named.find(({ id }) => id === status)?.training ?? profile.training;
        const its = {
          opco: 'training-through-opco',
          cnfpt: 'training-through-cnfpt',
          volunteers: 'training-for-volunteers',
        };
        expect(ways, profile.id).toEqual([its[way]]);
      }
    },
  );
});
