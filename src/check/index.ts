import type { Finding } from '../diagnostics/diagnostic.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { conditions, tracks } from './conditions.js';
import { cycles } from './cycles.js';
import { identifiers } from './identifiers.js';
import { oncePerId, withoutConsequences } from './once.js';
import { order } from './order.js';
import { references } from './references.js';
import { type Subject, subjectOf } from './subject.js';

/** All that can be said of a questionnaire's meaning; nothing where it is right. */
export function checkQuestionnaire(questionnaire: Questionnaire): Finding[] {
  const subject = subjectOf(questionnaire);
  return [...certain(subject), ...conditions(subject), ...tracks(subject)];
}

/** What makes a questionnaire unfit for use: the errors alone, without the rules that search and weigh. */
export function errorsOf(questionnaire: Questionnaire): Finding[] {
  return certain(subjectOf(questionnaire));
}

function certain(subject: Subject): Finding[] {
  const definitions = identifiers(subject);
  const unknown = withoutConsequences(definitions, oncePerId(references(subject)));
  return [...definitions, ...unknown, ...order(subject), ...cycles(subject)];
}
