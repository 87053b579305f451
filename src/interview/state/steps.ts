import { answerIn } from './draft.ts';
import { asksFacts } from './facts.ts';
import type { Interview } from './interview.ts';
import { joinsAnother } from './offers.ts';
import { isSettled, situate } from './situation.ts';
import { keyOf, type Step } from './step.ts';
import { targetQuestions } from './targets.ts';

/**
 * The steps of an interview as it now stands, in order. They are made anew from the answers each time: what an
 * answer shows or hides later on comes or goes by itself.
 */
export function stepsOf(interview: Interview): Step[] {
  const { setting, draft, visited } = interview;
  const { questionnaire } = setting;
  const joined = joinsAnother(interview);
  const setup: Step[] = [
    ...when(setting.found.length > 0, { at: 'resume' }),
    { at: 'welcome' },
    // It speaks to a team around a table; how to answer is said before the first question too.
    ...when(questionnaire.intro !== null && !setting.respondent, { at: 'intro' }),
    ...when(!joined, { at: 'name' }),
    ...when(visited.has('same-name'), { at: 'same-name' }),
    ...when(!joined, { at: 'profile' }),
    ...when(setting.respondent, { at: 'role' }, { at: 'age' }),
    ...when(!joined && setting.track === null && questionnaire.tracks.length > 0, { at: 'track' }),
    // What the structure is, like its name, is known from whoever answered first.
    ...when(!joined, ...questionnaire.facts.map(({ id }): Step => ({ at: 'fact', fact: id })), {
      at: 'accompaniment',
    }),
    ...when(questionnaire.objectives.length > 0, { at: 'objectives' }),
  ];
  const { shown } = situate(questionnaire, draft);
  const asked = questionnaire.areas.flatMap(({ id }): Step[] => {
    const questions = shown.filter(({ question }) => question.area === id);
    if (questions.length === 0) return [];
    return [
      { at: 'area', area: id },
      ...questions.map(({ question }): Step => ({ at: 'question', question: question.id })),
    ];
  });
  const noObjective = questionnaire.objectives.length > 0 && (draft.objectives ?? []).length === 0;
  return [
    ...setup,
    ...asked,
    ...when(noObjective || visited.has('objectives-again'), { at: 'objectives-again' }),
    ...targetQuestions(shown).map((question): Step => ({ at: 'target', question })),
    { at: 'review' },
    { at: 'end' },
  ];
}

const when = (holds: boolean, ...steps: Step[]): Step[] => (holds ? steps : []);

/** The step after the present one in the order, whatever was said to it. */
export function stepAfter(interview: Interview): Step {
  return follow(interview, () => true);
}

/**
 * The step to go to once the present one is settled: those seen since the start are gone through again one by one;
 * of the others, only those that still wait for something.
 */
export function stepToAsk(interview: Interview): Step {
  return follow(interview, (step) => interview.visited.has(keyOf(step)) || waits(interview, step));
}

function follow(interview: Interview, fits: (step: Step) => boolean): Step {
  const steps = stepsOf(interview);
  const here = steps.findIndex((step) => keyOf(step) === keyOf(interview.step));
  return steps.slice(here + 1).find(fits) ?? { at: 'end' };
}

/** The step before the present one; null at the first. */
export function stepBefore(interview: Interview): Step | null {
  const steps = stepsOf(interview);
  const here = steps.findIndex((step) => keyOf(step) === keyOf(interview.step));
  return steps[here - 1] ?? null;
}

/** Where to take up a file again: its first step that waits for something, else the review. */
export function stepToResume(interview: Interview): Step {
  const skipped = new Set(['resume', 'welcome', 'intro', 'same-name']);
  const begun = interview.draft.answers.size > 0;
  const fits = (step: Step): boolean => {
    if (skipped.has(step.at)) return false;
    // Role and age are optional: past the first answer, they were left out on purpose.
    if (begun && (step.at === 'role' || step.at === 'age')) return false;
    return waits(interview, step);
  };
  return stepsOf(interview).find(fits) ?? { at: 'review' };
}

/** Whether a step still waits for something to be said, or read. */
function waits({ setting, draft, describing }: Interview, step: Step): boolean {
  switch (step.at) {
    case 'name':
      return draft.name === null;
    case 'profile':
      return draft.profile === null;
    case 'role':
      return draft.role === null;
    case 'age':
      return draft.age === null;
    case 'track':
      return !draft.trackChosen;
    case 'fact':
      return (describing || asksFacts(setting.questionnaire, draft)) && !draft.facts.has(step.fact);
    case 'accompaniment':
      return (describing || asksFacts(setting.questionnaire, draft)) && draft.accompaniment === null;
    case 'objectives':
      return draft.objectives === null;
    case 'question':
      return answerIn(draft, step.question).given === null;
    case 'target':
      return answerIn(draft, step.question).target === null;
    case 'area':
      // Read once: before the first of its answers.
      return !situate(setting.questionnaire, draft).shown.some(
        (cell) => cell.question.area === step.area && isSettled(cell),
      );
    default:
      return true;
  }
}
