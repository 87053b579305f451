import { useReducer } from 'preact/hooks';
import type { Event } from '../../../interview/event.ts';
import { type Interview, keyOf } from '../../../interview/model.ts';
import type { FormSetting } from '../../setting.ts';
import { useBackButton } from '../browser/back-button.ts';
import { useAsking, useLeaving } from '../browser/leaving.ts';
import type { Conduct } from '../kept/conduct.ts';
import { Result } from '../result/result.tsx';
import type { Saying } from '../saying.ts';
import { ScreenView } from './screen-view.tsx';
import { Status } from './status.tsx';
import { useTyping } from './typing.ts';

interface Props {
  conduct: Conduct;
  setting: FormSetting;
  saying: Saying;
  erase: () => void;
  /** Leaves the interview for the start. */
  home: () => void;
}

/** The questions, then what comes of the answers. */
export function Interviewing({ conduct, setting, saying, erase, home }: Props) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const typing = useTyping();
  useLeaving(typing.end);
  useAsking(() => {
    typing.end();
    return conduct.isAtRisk;
  });
  const take = (event: Event): Interview => {
    const told = conduct.interview.notices.length;
    conduct.take(event);
    // A field shows by itself what is typed in it.
    if (event.kind !== 'write' || conduct.interview.notices.length !== told) redraw(undefined);
    return conduct.interview;
  };
  const download = (): string => {
    typing.end();
    return conduct.download();
  };
  const back = (): void => {
    typing.end();
    const { ended, overlay, step } = conduct.interview;
    if (overlay === null && OPENING.has(step.at)) {
      if (!conduct.isAtRisk) home();
    } else take({ kind: 'command', command: ended === null ? 'back' : 'review' });
  };
  useBackButton(placeOf(conduct.interview), () => {
    back();
    return placeOf(conduct.interview);
  });
  return (
    <>
      {conduct.interview.ended === null ? (
        <ScreenView
          {...{ interview: conduct.interview, saying, take, typing, back }}
          latest={() => conduct.interview}
        />
      ) : (
        <Result {...{ conduct, setting, saying, take, erase }} />
      )}
      <Status {...{ conduct, saying, download }} />
    </>
  );
}

/** What the start of the page says too: before it, there is only the start. */
const OPENING: ReadonlySet<string> = new Set(['resume', 'welcome']);

const placeOf = ({ step, overlay }: Interview): string => [keyOf(step), overlay ?? ''].join(' ');
