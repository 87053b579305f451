import { useState } from 'preact/hooks';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { capital } from '../../../text/typography.ts';
import type { FormSetting } from '../../setting.ts';
import type { TakenUp } from '../kept/taken-up.ts';
import type { Saying } from '../saying.ts';
import { type Opened, openAnswers } from './read-answers.ts';

interface Props {
  questionnaire: Questionnaire;
  setting: FormSetting;
  saying: Saying;
  open: (taken: TakenUp) => void;
}

const PROBLEM = 'file-problem';

/** Opens a file of answers; what could not be understood in it is read before anything goes on. */
export function OpenFile({ questionnaire, setting, saying, open }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { load } = saying.words;
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const next = await openAnswers(file, questionnaire, setting, saying);
    // The same file may be chosen again once it is mended.
    input.value = '';
    if ('taken' in next && next.faults.length === 0) open(next.taken);
    else setOpened(next);
  };
  const isProblem = opened !== null && 'problem' in opened;
  return (
    <section class="load">
      <h2>{load.title}</h2>
      <p>{load.lead}</p>
      <label class="file">
        <span>{load.open}</span>
        <input
          type="file"
          accept=".json,.yaml,.yml,.txt,application/json"
          aria-invalid={isProblem || undefined}
          aria-describedby={opened === null ? undefined : PROBLEM}
          onChange={(event) => choose(event.currentTarget)}
        />
      </label>
      {/* What is chosen in a dialog of the browser leaves the focus where it was: this is to be heard. */}
      <div id={PROBLEM} role="alert">
        {isProblem && <p class="error">{opened.problem}</p>}
        {opened !== null && 'taken' in opened && (
          <>
            <p class="error">{load.faults(opened.faults.length)}</p>
            <ul>
              {opened.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {opened !== null && 'taken' in opened && (
        <div class="buttons">
          <button type="button" class="main" onClick={() => open(opened.taken)}>
            {capital(saying.voice.words.goOn)}
          </button>
        </div>
      )}
    </section>
  );
}
