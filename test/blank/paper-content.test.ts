import { describe, expect, it } from 'vitest';
import { pageEnding } from '../../src/blank/ending.ts';
import { blankForm } from '../../src/blank/form.ts';
import { openingContent } from '../../src/blank/opening.ts';
import { paperContent } from '../../src/blank/paper.ts';
import { paperStyle } from '../../src/blank/paper-style.ts';
import type { Language } from '../../src/language.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { culture, facts, tiny } from '../interview/questionnaires.ts';
import { plain } from '../plain.ts';
import { inTwoLanguages, pageAround } from './page-around.ts';

/** What a text must not be able to do: leave a style, an attribute or an element, fill in a template, begin a line. */
const HOSTILE = `"; } /* </style></div><img src=x onerror=alert(1)><script>alert(1)</script> ' \\ {{ id }}\n@import "x"`;

/** A questionnaire of which every text that is shown is a hostile one. */
function hostile(questionnaire: Questionnaire): Questionnaire {
  const shown = new Set(['title', 'intro', 'text', 'unit', 'points']);
  const spoil = (value: unknown, isShown: boolean): unknown => {
    if (isShown && typeof value === 'string') return HOSTILE;
    if (Array.isArray(value)) return value.map((each) => spoil(each, isShown));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, spoil(each, isShown || shown.has(key))]),
    );
  };
  return spoil(questionnaire, false) as Questionnaire;
}

const all = (html: string, what: RegExp): string[] =>
  Array.from(html.matchAll(what), ([, found = '']) => found);

describe('the paper as a part of a page', () => {
  it('has no id twice, in two languages of the same questions, and each part its language', () => {
    const page = pageAround(inTwoLanguages(culture()));
    const ids = all(page, / id="(.*?)"/g);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const named = all(page, / (?:aria-labelledby|href)="#?(.*?)"/g);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(all(page, /<div class="paper[^>]* lang="(.*?)"/g)).toEqual(['fr', 'en', 'fr', 'en']);
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/);
  });

  it.each<[() => Questionnaire, string | null, string | null, Language, string]>([
    [
      culture,
      'flash',
      null,
      'fr',
      'Pour avoir votre plan d’action, ouvrez sur un ordinateur le fichier ou l’adresse d’où viennent ces feuilles et recopiez vos réponses. Ou transmettez-les à la personne qui vous accompagne.',
    ],
    [
      facts,
      null,
      'appui@exemple.fr',
      'fr',
      'Pour avoir votre plan d’action, ouvrez sur un ordinateur le fichier ou l’adresse d’où viennent ces feuilles et recopiez vos réponses. Ou transmettez-les à la personne qui vous accompagne : appui@exemple.fr',
    ],
    [
      culture,
      null,
      null,
      'en',
      'To get your action plan, open on a computer the file or the address that these sheets come from, choose “All the questions” and copy your answers. Or pass them on to the person who supports you.',
    ],
  ])('ends with what to do with the sheets', (of, track, replyTo, language, said) => {
    const form = blankForm(of(), { structure: null, profile: null, track }, language);
    const [last = ''] = all(paperContent(form, pageEnding(form, replyTo)), /<p class="after">(.*)<\/p>/g);
    expect(plain(last.replaceAll(/<.*?>/g, ''))).toBe(said);
  });

  it('says how to open it in words of everyday', () => {
    const text = plain(
      (['fr', 'en'] as const)
        .map((language) => openingContent({ language, tag: language }))
        .join('')
        .replaceAll(/<.*?>/g, ''),
    );
    expect(text).toContain('Sur un ordinateur : enregistrez le fichier, puis ouvrez-le d’un double-clic');
    expect(text).toContain('On paper: print the questions and fill them in with a pen.');
    expect(text).not.toMatch(/script|html|https?/i);
  });

  it.each([tiny, facts])('cannot be broken by a text, a name or an address: %s', (of) => {
    const made = (questionnaire: Questionnaire, said: string) => {
      const forms = [null, said].map((structure) =>
        blankForm(questionnaire, { structure, profile: null, track: null }, 'fr'),
      );
      return {
        tags: all(forms.map((form) => paperContent(form, pageEnding(form, said))).join(''), /<(\/?\w+)/g),
        style: paperStyle(forms).replaceAll(/content: "(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )+"/gu, 'content'),
      };
    };
    expect(made(hostile(of()), HOSTILE)).toEqual(made(of(), 'Radio Gave'));
  });
});
