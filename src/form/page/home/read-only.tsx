import { begin } from '../../../interview/begin.ts';
import { reviewLines } from '../../../interview/steps/review.ts';
import { takenUp } from '../../../interview/update.ts';
import { speakerOf } from '../../../interview/voice.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { oneLine } from '../../../text/printable.ts';
import { typeset } from '../../../text/typography.ts';
import type { FormSetting } from '../../setting.ts';
import { Title } from '../head.tsx';
import { useHeading } from '../heading.ts';
import { settingOf } from '../kept/setting-of.ts';
import type { TakenUp } from '../kept/taken-up.ts';
import type { Saying } from '../saying.ts';

interface Props {
  taken: TakenUp;
  /** How often people tried in vain to go on with them here. */
  tries: number;
  questionnaire: Questionnaire;
  setting: FormSetting;
  saying: Saying;
  retry: () => void;
  home: () => void;
}

/** Answers that another tab holds: to be read, and changed there. */
export function ReadOnly({ taken, tries, questionnaire, setting, saying, retry, home }: Props) {
  const { drafts } = saying.words;
  const { words } = saying.voice;
  const heading = useHeading('elsewhere', words.review.title, saying);
  const interview = takenUp(begin(settingOf(questionnaire, setting, taken.found), 0), taken.found);
  const speaker = speakerOf(interview, saying.voice);
  const lines = reviewLines(interview).filter(({ step }) => step !== null);
  const said = (text: string): string => typeset(oneLine(text), saying.language);
  return (
    <div class="screen">
      <Title {...{ title: words.review.title, heading }} />
      <p class="warning">{drafts.elsewhere}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={retry}>
          {drafts.retry}
        </button>
        <button type="button" onClick={() => home()}>
          {drafts.home}
        </button>
      </div>
      <p role="status">{tries > 0 && drafts.still(tries)}</p>
      <dl>
        {lines.map(({ show }, i) => {
          const { text, detail } = show(speaker);
          return (
            <div key={i}>
              <dt>{said(text)}</dt>
              <dd>{said(detail)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
