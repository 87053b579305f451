import { useMemo } from 'preact/hooks';
import { sheetOf } from '../../../interview/draft.ts';
import type { Event } from '../../../interview/event.ts';
import { nameOf } from '../../../interview/model.ts';
import { planOf } from '../../../interview/plan-of.ts';
import { AXES } from '../../../model/questionnaire.ts';
import type { FormSetting } from '../../setting.ts';
import { Title } from '../head.tsx';
import { useHeading } from '../heading.ts';
import type { Conduct } from '../kept/conduct.ts';
import type { Saying } from '../saying.ts';
import { GiveBack } from './give-back.tsx';
import { PlanPages } from './plan.tsx';

interface Props {
  conduct: Conduct;
  setting: FormSetting;
  saying: Saying;
  take: (event: Event) => void;
  /** Erases the answers from this computer, and goes back to the start. */
  erase: () => void;
}

/** What comes of the answers: their file first, then the profile and the plan. */
export function Result({ conduct, setting, saying, take, erase }: Props) {
  const { interview } = conduct;
  const { draft } = interview;
  const { questionnaire } = interview.setting;
  const { result } = saying.words;
  const plan = useMemo(
    () => planOf(questionnaire, [sheetOf(draft, interview.file ?? '')]),
    [questionnaire, draft],
  );
  const hasProfile = AXES.some((axis) => plan.scores.axes[axis]?.level != null);
  const title = setting.respondent ? result.ownTitle : hasProfile ? result.title : result.noProfileTitle;
  const heading = useHeading('result', title, saying);
  return (
    <div class="result">
      <div class="screen">
        <Title {...{ title, heading }} />
        {setting.respondent && <p>{result.ownLead}</p>}
        {!hasProfile && <p>{result.noProfile}</p>}
        <GiveBack {...{ conduct, saying, setting, erase, name: nameOf(interview) }} />
        {setting.respondent && (
          <section>
            <h2>{result.ownPlan}</h2>
            <p class="notice">{result.ownPlanLead}</p>
          </section>
        )}
        <p class="buttons">
          <button type="button" onClick={() => print()}>
            {result.print}
          </button>
          <button type="button" onClick={() => take({ kind: 'command', command: 'review' })}>
            {saying.voice.words.afterwards.review.long}
          </button>
        </p>
      </div>
      <PlanPages {...{ plan, saying }} />
    </div>
  );
}
