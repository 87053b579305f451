import type { AreaId } from '../../model/questionnaire.ts';

/** Where an interview can be. */
export type Step =
  | {
      at:
        | 'resume'
        | 'welcome'
        | 'intro'
        | 'name'
        | 'same-name'
        | 'profile'
        | 'role'
        | 'age'
        | 'track'
        | 'accompaniment'
        | 'objectives'
        | 'objectives-again'
        | 'review'
        | 'end';
    }
  | { at: 'area'; area: AreaId }
  | { at: 'fact'; fact: string }
  | { at: 'question' | 'target'; question: string };

/** What makes two steps the same. */
export function keyOf(step: Step): string {
  if ('area' in step) return `area ${step.area}`;
  if ('fact' in step) return `fact ${step.fact}`;
  return 'question' in step ? `${step.at} ${step.question}` : step.at;
}
