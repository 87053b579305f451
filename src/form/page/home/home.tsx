import { useEffect, useMemo, useState } from 'preact/hooks';
import { begin } from '../../../interview/begin.ts';
import { screenOf } from '../../../interview/screen.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { FormSetting } from '../../setting.ts';
import { claim } from '../browser/lock.ts';
import { Title } from '../head.tsx';
import { useHeading } from '../heading.ts';
import type { Drafts } from '../kept/drafts.ts';
import { settingOf } from '../kept/setting-of.ts';
import { type TakenUp, takenFromKept } from '../kept/taken-up.ts';
import type { Saying } from '../saying.ts';
import { KeptDrafts } from './kept-drafts.tsx';
import { OpenFile } from './open-file.tsx';

interface Props {
  questionnaire: Questionnaire;
  setting: FormSetting;
  drafts: Drafts;
  saying: Saying;
  /** Whether answers were just erased. */
  isErased: boolean;
  /** Begins, anew or with the answers of a file. */
  open: (taken: TakenUp | null) => void;
  /** Carries on with the answers under a key. */
  resume: (key: string) => void;
}

/** The first screen: what it is for, answers to carry on with, a file to open. Nothing is taken up unasked. */
export function Home({ questionnaire, setting, drafts, saying, isErased, open, resume }: Props) {
  const { words } = saying;
  const heading = useHeading('home', saying.title, saying);
  const list = () =>
    drafts.list().map((draft) => ({
      ...draft,
      isOther: takenFromKept(draft, questionnaire, setting) === null,
    }));
  const [kept, setKept] = useState(list);
  const [said, setSaid] = useState<'erased' | 'busy' | null>(isErased ? 'erased' : null);
  useEffect(() => drafts.watch(() => setKept(list())), []);
  // What had the focus is gone.
  useEffect(() => {
    if (isErased) heading.current?.focus();
  }, []);
  const trouble = useMemo(() => drafts.trouble(), []);
  const { body } = screenOf(begin(settingOf(questionnaire, setting, null), 0), saying.voice);
  const [label, text] = words.readers(setting.replyTo);
  const paragraphs = body.kind === 'reading' ? body.paragraphs : [];
  const erase = async (key: string): Promise<void> => {
    const release = await claim([key], () => {});
    if (release !== null) drafts.erase(key);
    release?.();
    setSaid(release === null ? 'busy' : 'erased');
    setKept(list());
    // Its buttons are gone.
    heading.current?.focus();
  };
  return (
    <div class="screen">
      <Title {...{ title: saying.title, heading }} />
      {trouble !== null && <p class="warning">{words.kept[trouble]}</p>}
      <p role="status">{said !== null && words.drafts[said]}</p>
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
