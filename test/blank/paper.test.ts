import { describe, expect, it } from 'vitest';
import { blankForm, type Known } from '../../src/blank/form.ts';
import { paper } from '../../src/blank/paper.ts';
import type { Condition as ConditionFile } from '../../src/generated/questionnaire-file.ts';
import { questionOf } from '../../src/interview/situation.ts';
import type { Language } from '../../src/language.ts';
import { buildCondition } from '../../src/model/condition.ts';
import { askedIn, hasOptions, isFact, type Questionnaire } from '../../src/model/questionnaire.ts';
import { countWords } from '../../src/text/typography.ts';
import { culture, facts, tiny } from '../interview/questionnaires.ts';
import { plain } from '../plain.ts';

const pageOf = (questionnaire: Questionnaire, known: Partial<Known> = {}, language: Language = 'fr') =>
  paper(
    blankForm(questionnaire, { structure: null, profile: null, track: null, ...known }, language),
    'npx cap-numerique',
  );

/** What is read on a page, a line for each element. */
const textOf = (page: string): string =>
  plain(
    page
      .replace(/^[\s\S]*<main>/, '')
      .replace(/<[^>]*>/g, '\n')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/\s*\n\s*/g, '\n'),
  ).trim();

const whensOf = (page: string): string[] =>
  [...page.matchAll(/<p class="when">(.*?)<\/p>/g)].map(([, when = '']) => plain(when));

describe('a questionnaire to print', () => {
  it('has a box for each option, and a line for each note', () => {
    const questionnaire = culture();
    const page = pageOf(questionnaire, { profile: 'company', track: 'flash' });
    const asked = questionnaire.tracks
      .find(({ id }) => id === 'flash')
      ?.questions.map((id) => questionOf(questionnaire, id))
      .filter(({ when }) => when === null || when.kind !== 'profile' || when.oneOf.includes('company'));
    const questions = page.slice(page.indexOf('>1. ')).split('class="question"');
    expect(questions).toHaveLength(asked?.length ?? 0);
    const noted = (asked ?? []).filter(({ type }) => type !== 'text');
    expect(page.match(/class="note"/g)).toHaveLength(noted.length);
    // Each option and “don't know”, and “does not apply” where it is accepted; nothing where one writes.
    for (const [i, question] of (asked ?? []).entries()) {
      const boxes = hasOptions(question)
        ? question.options.length + (question.acceptsNotApplicable ? 2 : 1)
        : 0;
      expect(questions[i]?.match(/<li>/g) ?? []).toHaveLength(boxes);
    }
  });

  it('reads from who answers to the facts, the objectives, then the questions', () => {
    const text = textOf(pageOf(facts(), {}, 'en'));
    expect(text.slice(0, text.indexOf('\n2. '))).toBe(`Four questions and four facts
To be filled in together, pen in hand. Not knowing is a good answer: it shows what is to be found out.
Our organisation:
Around the table:
Date:
We are
Company
Library
A few facts
What is your legal status?
A non-profit
A local authority
We don’t know
How many employees?
people
We don’t know
Where do you work?
More than one answer is possible
In a venue of our own
On tour
Nowhere in particular
We don’t know
Do volunteers work with you?
Yes
No
We don’t know
Is anyone supporting you?
No
Someone who works with you alone
Someone who works with you and other organisations
We don’t know
Our objectives: three at most, 1 for the most important
Keep in touch
Save time
We do not know yet
Grasp the stakes
1. What is digital for?
We do not talk about it
We talk about it
It is written
We don’t know
Doesn’t apply to us
Note:`);
  });

  it.each<[() => Questionnaire, string | null, Language, string]>([
    [culture, null, 'fr', ', choisissez « Toutes les questions » et recopiez vos réponses.'],
    [culture, 'flash', 'fr', ', choisissez « L’essentiel » et recopiez vos réponses.'],
    [facts, null, 'en', ' and copy your answers.'],
    [culture, null, 'en', ', choose “All the questions” and copy your answers.'],
  ])('ends with the command, and the track that asks the same questions', (of, track, language, after) => {
    const before =
      language === 'fr' ? 'Pour avoir votre plan d’action, tapez' : 'To get your action plan, type';
    const [last = ''] = pageOf(of(), { track }, language).match(/<p class="after">.*<\/p>/) ?? [];
    expect(plain(last.replaceAll(/<.*?>/g, ''))).toBe(`${before} npx cap-numerique${after}`);
  });

  it('asks for a few targets, and says what can be left empty', () => {
    const text = textOf(pageOf(culture()));
    expect(text).toContain(
      'pour trois à cinq questions, entourez celle où vous aimeriez en être dans un an.',
    );
    const optional = culture().questions.filter(({ type }) => type === 'text');
    expect(optional.length).toBeGreaterThan(0);
    expect(text.match(/^\d+\. .* \(facultatif\)$/gm)).toHaveLength(optional.length);
  });

  it('adds few words to the questionnaire’s own', () => {
    const questionnaire = culture();
    const { profiles, objectives, questions, areas } = questionnaire;
    const own = [
      ...[...questionnaire.facts, ...questions].flatMap((question) => [
        question.text,
        ...(hasOptions(question) ? question.options.map(({ text }) => text) : []),
      ]),
      ...[...profiles, ...objectives, ...areas].map(({ title }) => title),
    ].map((text) => countWords(typeof text === 'string' ? text : (text.fr ?? '')));
    const added = countWords(textOf(pageOf(questionnaire))) - own.reduce((sum, count) => sum + count, 0);
    // Of them, ten for the number, the boxes of those who have no answer, and the note.
    expect(added / questions.length).toBeLessThan(18);
  });

  it.each<[string | null, ConditionFile, string | null]>([
    [null, { profile: 'library' }, 'Seulement si vous êtes « Médiathèque ».'],
    ['library', { profile: 'library' }, null],
    [
      null,
      { status: ['public', 'unknown'] },
      'Seulement si vous avez coché « Une collectivité, une régie » ou « Nous ne savons pas » à la question « Quel est votre statut ? ».',
    ],
    [null, { aim: 'written' }, 'Seulement si vous avez coché « C’est écrit, et relu » à la question 1.'],
    [
      null,
      { volunteers: true },
      'Seulement si vous avez coché « oui » à la question « Des bénévoles agissent-ils avec vous ? ».',
    ],
    [
      null,
      { people: { 'at-least': 2 } },
      'Seulement si vous avez écrit 2 ou plus à la question « Combien de personnes salariées ? ».',
    ],
    [
      null,
      { people: { 'at-most': 1.5 } },
      'Seulement si vous avez écrit 1,5 ou moins à la question « Combien de personnes salariées ? ».',
    ],
    [
      null,
      { not: { people: { 'at-least': 2, 'at-most': 5 } } },
      'Seulement si vous n’avez pas écrit de 2 à 5 à la question « Combien de personnes salariées ? ».',
    ],
    [
      null,
      { people: [1, 'unknown'] },
      'Seulement si vous avez écrit 1 ou « Nous ne savons pas » à la question « Combien de personnes salariées ? ».',
    ],
    [
      null,
      { welcome: { 'at-least': 2 } },
      'Seulement si vous avez coché « Parfois » ou « Souvent » à la question 4.',
    ],
    [
      null,
      { any: [{ aim: 'spoken' }, { obstacles: 'time', profile: 'library' }] },
      'Seulement si vous avez coché « Nous en parlons » à la question 1 ou (vous avez coché « Le temps » à la question 2 et vous êtes « Médiathèque »).',
    ],
    [
      'library',
      { any: [{ aim: 'spoken' }, { obstacles: 'time', profile: 'library' }] },
      'Seulement si vous avez coché « Nous en parlons » à la question 1 ou vous avez coché « Le temps » à la question 2.',
    ],
    [
      null,
      { not: { aim: 'spoken', profile: 'library' } },
      'Seulement si vous n’avez pas coché « Nous en parlons » à la question 1 ou vous n’êtes pas « Médiathèque ».',
    ],
  ])('for a structure %j, says of the condition %j: %s', (profile, file, said) => {
    const all = facts();
    const typeOf = (id: string) => {
      const asked = askedIn(all).find((each) => each.id === id);
      return asked && { type: asked.type, isFact: isFact(asked) };
    };
    const when = buildCondition(file, [], typeOf);
    const questions = all.questions.map((question) => ({
      ...question,
      when: question.id === 'officer' ? when : null,
    }));
    expect(whensOf(pageOf({ ...all, questions }, { profile }))).toEqual(said === null ? [] : [said]);
  });

  it('names a question of a condition by its text where the track leaves it out', () => {
    const all = tiny();
    const [track] = all.tracks;
    const tracks = track ? [{ ...track, questions: ['ticketing-data'] }] : [];
    expect(whensOf(pageOf({ ...all, tracks }, { track: track?.id ?? null }))).toEqual([
      'Seulement si vous avez coché « Au guichet seulement » ou « En ligne et au guichet » à la question « Comment vendez-vous vos billets ? ».',
    ]);
  });

  it('leaves nothing to fill in of what is known', () => {
    const text = textOf(
      pageOf(culture(), { structure: 'Cie "L’Œil" & <b>', profile: 'company', track: 'flash' }),
    );
    expect(text).toContain(
      '\nNotre structure :\nCie "L’Œil" & &lt;b&gt;\nNous sommes :\nCompagnie ou ensemble',
    );
    expect(text).toContain('\nParcours :\nL’essentiel\n');
    expect(text).not.toContain('Radio associative');
  });

  it('cannot be broken by a name, in its text or in its style', () => {
    const name = `a"; } </style><script>alert(1)</script> \\ Œ\n# 界`;
    const page = pageOf(tiny(), { structure: name });
    expect(page.match(/<\/style>|<script/g)).toEqual(['</style>']);
    expect(page).toContain(
      'content: "a\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e alert\\28 1\\29 \\3c \\2f script\\3e  \\5c  Œ \\23  界";',
    );
    expect(page).toContain('<strong>a&quot;; } &lt;/style&gt;');
    expect(page).not.toMatch(/https?:|src=|url\(|@import/);
  });
});
