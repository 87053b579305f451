import type { Condition } from '../src/model/condition.ts';
import type { Question, Questionnaire } from '../src/model/questionnaire.ts';
import type { Text } from '../src/model/text.ts';

/** Says a text in some languages. */
type Translate = (text: Text) => Text;

/**
 * The value of a file that a questionnaire, as `arbitraries.ts` draws them, can have been built from.
 * @param say called for each text, in the order of the file.
 */
export function fileOf(questionnaire: Questionnaire, say: Translate = (text) => text): object {
  const { id, version, languages, title, profiles, axes, areas, questions, facts } = questionnaire;
  const { objectives, tracks, gates, actions } = questionnaire;
  const titled = <T extends { title: Text }>(each: T) => ({ title: say(each.title) });
  return {
    format: 1,
    id,
    version,
    languages,
    title: say(title),
    profiles: profiles.map((each) => ({ id: each.id, ...titled(each), training: each.training })),
    axes: Object.fromEntries(Object.entries(axes).map(([axis, each]) => [axis, titled(each)])),
    facts: facts.map(({ id: fact, ...more }) => ({ id: fact, ...asked(more as Question, say, true) })),
    areas: Object.fromEntries(
      areas.map((area) => [
        area.id,
        {
          ...titled(area),
          questions: questions
            .filter((each) => each.area === area.id)
            .map((each) => ({ id: each.id, ...asked(each, say, false) })),
        },
      ]),
    ),
    objectives: objectives.map((each) => ({ id: each.id, ...titled(each) })),
    tracks: tracks.map(({ path: _, description: _none, ...each }) => ({ ...each, ...titled(each) })),
    gates: gates.map(({ axis, level, when }) => ({ axis, level, when: conditionFile(when) })),
    actions: actions.map(({ path: _, firstStep, steps: _no, when, example: _none, ...each }) => ({
      ...each,
      ...titled(each),
      why: say(each.why),
      'first-step': say(firstStep),
      indicator: say(each.indicator),
      ...(when && { when: conditionFile(when) }),
    })),
  };
}

/** What is asked, by a question or a fact. */
function asked(question: Question, say: Translate, isFact: boolean): object {
  const { text, weights, when, acceptsNotApplicable, hiddenValue, danger, type } = question;
  const ofQuestion = {
    ...(Object.keys(weights).length > 0 && { axes: weights }),
    ...(when && { when: conditionFile(when) }),
    na: acceptsNotApplicable,
    ...(type !== 'text' && hiddenValue !== null && { 'hidden-value': hiddenValue }),
    ...(type !== 'text' && danger !== null && { danger }),
  };
  return { type, text: say(text), ...ofType(question, say, isFact), ...(!isFact && ofQuestion) };
}

function ofType(question: Question, say: Translate, isFact: boolean): object {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        ...(question.type === 'multiple' && !isFact && { scoring: question.scoring }),
        options: question.options.map(({ id, text, value, exclusive }) => ({
          id,
          text: say(text),
          ...(value !== null && !isFact && { value }),
          ...(exclusive && { exclusive }),
        })),
      };
    case 'scale':
      return { points: question.points.map(say), reverse: question.reverse };
    case 'number': {
      const { min, max, integer, bands } = question;
      return { min, max, integer, ...(bands.length > 0 && !isFact && { bands }) };
    }
    case 'yes-no':
      return isFact ? {} : { reverse: question.reverse };
    case 'text':
      return {};
  }
}

function conditionFile(condition: Condition): object {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { [condition.kind]: condition.of.map(conditionFile) };
    case 'not':
      return { not: conditionFile(condition.of) };
    case 'profile':
      return { profile: condition.oneOf };
    case 'answer':
      return { [condition.question]: [...new Set(condition.oneOf)] };
    case 'range': {
      const { question, atLeast, atMost } = condition;
      return {
        [question]: {
          ...(atLeast > Number.NEGATIVE_INFINITY && { 'at-least': atLeast }),
          ...(atMost < Number.POSITIVE_INFINITY && { 'at-most': atMost }),
        },
      };
    }
  }
}
