import { useState } from 'preact/hooks';
import { begin } from '../../interview/model.ts';
import { draftIn } from '../../interview/read-draft.ts';
import { screenOf } from '../../interview/screen.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { FormSetting } from '../setting.ts';
import { settingOf, type TakenUp } from './conduct.ts';
import type { Drafts, KeptDraft } from './drafts.ts';
import { Title } from './head.tsx';
import { useHeading } from './heading.ts';
import { KeptDrafts } from './kept-drafts.tsx';
import { OpenFile } from './open-file.tsx';
import { takenFrom } from './read-answers.ts';
import type { Saying } from './saying.ts';

interface Props {
  questionnaire: Questionnaire;
  setting: FormSetting;
  drafts: Drafts;
  saying: Saying;
  /** Begins, anew or with answers. */
  open: (taken: TakenUp | null) => void;
}

/** The first screen: what it is for, answers to carry on with, a file to open. Nothing is taken up unasked. */
export function Home({ questionnaire, setting, drafts, saying, open }: Props) {
  const [kept, setKept] = useState(drafts.list());
  const { words } = saying;
  const heading = useHeading('home', saying.title, saying);
  const { body } = screenOf(begin(settingOf(questionnaire, setting, null), 0), saying.voice);
  const [label, text] = words.readers(setting.replyTo);
  const paragraphs = body.kind === 'reading' ? body.paragraphs : [];
  const trouble = drafts.trouble();
  const resume = ({ id, file, value }: KeptDraft): void => {
    const read = draftIn(value, questionnaire);
    if (read !== null) open({ ...takenFrom(read, file, value, setting), id });
  };
  const erase = (one: KeptDraft): void => {
    drafts.erase(one);
    setKept(drafts.list());
  };
  return (
    <div class="screen">
      <Title {...{ title: saying.title, heading }} />
      {trouble !== null && <p class="warning">{words.kept[trouble]}</p>}
      {kept.length > 0 && <KeptDrafts {...{ kept, saying, resume, erase }} />}
      {[...paragraphs, { label, text }].map((each) => (
        <p key={each.text}>
          {each.label !== null && <strong>{each.label}. </strong>}
          {each.text}
        </p>
      ))}
      <div class="buttons">
        <button type="button" class="main" onClick={() => open(null)}>
          {kept.length > 0 ? words.drafts.anew : words.begin}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <OpenFile {...{ questionnaire, setting, saying, open }} />
    </div>
  );
}
