import type { Interview } from './interview.ts';
import type { Command } from './reply.ts';
import { questionOf } from './situation.ts';

/** What can be done on a screen besides answering. */
export function commandsOf({ step, setting, overlay }: Interview): Command[] {
  if (overlay) return ['back'];
  switch (step.at) {
    case 'question': {
      const question = questionOf(setting.questionnaire, step.question);
      return [
        'back',
        'later',
        ...(question.type === 'text' ? [] : (['unknown'] as const)),
        ...(question.type === 'text' || !question.acceptsNotApplicable ? [] : (['not-applicable'] as const)),
        'note',
        'help',
        'review',
        'leave',
      ];
    }
    case 'fact':
    case 'accompaniment':
      return ['back', 'later', 'help', 'leave'];
    case 'target':
      return ['back', 'later', 'help', 'review', 'leave'];
    case 'area':
      return ['back', 'review', 'leave'];
    case 'objectives-again':
      return ['back', 'help', 'review', 'leave'];
    case 'review':
      return ['back', 'finish', 'help', 'leave'];
    case 'resume':
      return ['leave'];
    case 'welcome':
      return setting.found.length > 0 ? ['back', 'leave'] : ['leave'];
    default:
      return ['back', 'help', 'leave'];
  }
}

/** What the list of keys offers, for the screen that it lies over: going back last. */
export function menuOf(interview: Interview): Command[] {
  const commands = commandsOf({ ...interview, overlay: null });
  return [
    ...commands.filter((command) => command !== 'back'),
    ...commands.filter((command) => command === 'back'),
  ];
}
