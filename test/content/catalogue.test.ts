import { describe, expect, it } from 'vitest';
import { type Action, HORIZONS } from '../../src/model/questionnaire.js';
import { resolve } from '../../src/scoring/resolve.js';
import { culture } from './culture.js';
import { blank } from './respondents.js';

const byId = new Map(culture.actions.map((action) => [action.id, action]));
const required = ({ requires }: Action): Action[] => requires.flatMap((id) => byId.get(id) ?? []);
const reaches = (action: Action, is: (other: Action) => boolean): boolean =>
  required(action).some((other) => is(other) || reaches(other, is));
const french = (text: unknown): string => (text as { fr: string }).fr;

describe('an action', () => {
  it('begins with a step that names who takes it', () => {
    const who = /\b(personne (qui|chargée|responsable)|direction|bureau|présidence)\b/;
    const anonymous = culture.actions.filter(({ firstStep }) => !who.test(french(firstStep)));
    expect(anonymous.map(({ id }) => id)).toEqual([]);
  });

  it('costs no money to begin', () => {
    const money = /\b(acheter|achat|payer|abonner|commander|devis|louer)\b/i;
    expect(
      culture.actions.filter(({ firstStep }) => money.test(french(firstStep))).map(({ id }) => id),
    ).toEqual([]);
  });

  it('that is a tool waits for written objectives', () => {
    const tools = culture.actions.filter(({ kind }) => kind === 'tool');
    expect(tools.length).toBeGreaterThan(0);
    for (const tool of tools)
      expect(
        reaches(tool, ({ kind }) => kind === 'objective'),
        tool.id,
      ).toBe(true);
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

  it('names no brand', () => {
    const brands =
      /\b(facebook|instagram|whatsapp|tiktok|youtube|google|microsoft|excel|dropbox|helloasso|mailchimp|brevo|canva|chatgpt|zoom|doodle|wordpress|nextcloud|framasoft|billetweb)\b/i;
    const all = JSON.stringify([culture.actions, culture.questions]);
    expect(all.match(brands)).toBeNull();
  });
});

describe('the catalogue', () => {
  it('has fifty actions or more, half of them with an example', () => {
    expect(culture.actions.length).toBeGreaterThanOrEqual(50);
    const told = culture.actions.filter(({ example }) => example);
    expect(told.length).toBeGreaterThanOrEqual(culture.actions.length / 2);
  });

  it.each(culture.profiles.map(({ id }) => id))(
    'has actions of every kind, route and horizon for %s',
    (profile) => {
      const { truth } = resolve(culture, [blank(profile)]);
      const its = culture.actions.filter(({ when }) => !when || truth(when) !== false);
      const there = (key: 'kind' | 'route' | 'horizon') => new Set(its.map((action) => action[key])).size;
      expect([there('kind'), there('route'), there('horizon')]).toEqual([6, 5, 3]);
      for (const { id } of culture.objectives) {
        expect(its.filter(({ objectives }) => objectives.includes(id)).length, id).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
