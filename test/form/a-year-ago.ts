import type { Questionnaire } from '../../src/model/questionnaire.ts';

/** A radio's file of a year ago: the first sentence of all that its track asks. @param code whose it is; null for the team's. */
export function answersOf({ version, tracks, questions }: Questionnaire, code: string | null): string {
  const track = tracks.find(({ id }) => id === 'flash')?.questions ?? [];
  const answers = questions.flatMap((question) =>
    question.type === 'single' && track.includes(question.id)
      ? [[question.id, { value: question.options[0]?.id, note: 'Une note pour nous seuls.' }]]
      : [],
  );
  return JSON.stringify({
    questionnaire: `culture@${version}`,
    track: 'flash',
    structure: {
      id: 'radio',
      name: 'Radio Gave',
      profile: 'radio',
      facts: { status: 'employer', people: 4 },
    },
    ...(code && { respondent: { role: 'présidence', code } }),
    date: '2025-10-02',
    answers: Object.fromEntries(answers),
  });
}
