import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Event } from '../../interview/event.ts';
import type { Interview } from '../../interview/model.ts';
import type { Language } from '../../language.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { page } from '../../words/form/page.ts';
import { speak } from '../../words/speak.ts';
import type { FormSetting } from '../setting.ts';
import { useBackButton } from './back-button.ts';
import { Conduct, type TakenUp } from './conduct.ts';
import { Drafts } from './drafts.ts';
import { Home } from './home.tsx';
import { claim } from './lock.ts';
import { ReadOnly } from './read-only.tsx';
import { Result } from './result.tsx';
import { type Saying, sayingOf } from './saying.ts';
import { ScreenView } from './screen.tsx';
import { Status } from './status.tsx';

interface Props {
  questionnaire: Questionnaire;
  setting: FormSetting;
}

/** Where people are: at the start, among the questions and what comes of them, or looking at what another tab holds. */
type Place =
  | { at: 'home' }
  | { at: 'interview'; conduct: Conduct; release: () => void }
  | { at: 'elsewhere'; taken: TakenUp };

/** The page: one place at a time, in one language. */
export function App({ questionnaire, setting }: Props) {
  const [language, setLanguage] = useState<Language>(setting.languages[0]);
  const [place, setPlace] = useState<Place>({ at: 'home' });
  const drafts = useMemo(() => new Drafts(setting, questionnaire), []);
  const saying = useMemo(() => sayingOf(questionnaire, setting, language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.language = language;
  }, [language]);

  const open = async (taken: TakenUp | null): Promise<void> => {
    const conduct = new Conduct(questionnaire, setting, drafts, taken);
    const release = await claim(drafts.keyOf(conduct.id));
    if (release === null && taken !== null) return setPlace({ at: 'elsewhere', taken });
    if (taken === null) conduct.take({ kind: 'continue' });
    setPlace({ at: 'interview', conduct, release: release ?? (() => {}) });
  };
  const home = (): void => {
    if (place.at === 'interview') place.release();
    setPlace({ at: 'home' });
  };
  const erase = (): void => {
    if (place.at === 'interview') drafts.erase({ id: place.conduct.id, isOther: false });
    home();
  };

  return (
    <>
      <header class="top">
        <p class="title">{place.at === 'home' ? '' : saying.title}</p>
        <Languages {...{ setting, language, setLanguage }} />
      </header>
      <main>
        {place.at === 'home' && <Home {...{ questionnaire, setting, drafts, saying, open }} />}
        {place.at === 'elsewhere' && (
          <ReadOnly {...{ taken: place.taken, questionnaire, setting, saying, open, home }} />
        )}
        {place.at === 'interview' && (
          <Interviewing key={place.conduct.id} {...{ conduct: place.conduct, setting, saying, erase }} />
        )}
      </main>
    </>
  );
}

interface InterviewingProps {
  conduct: Conduct;
  setting: FormSetting;
  saying: Saying;
  erase: () => void;
}

/** The questions, then what comes of the answers. */
function Interviewing({ conduct, setting, saying, erase }: InterviewingProps) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const take = (event: Event): Interview => {
    conduct.take(event);
    redraw(undefined);
    return conduct.interview;
  };
  useBackButton(() => take({ kind: 'command', command: conduct.interview.ended ? 'review' : 'back' }));
  return (
    <>
      {conduct.interview.ended === null ? (
        <ScreenView {...{ interview: conduct.interview, saying, take }} />
      ) : (
        <Result {...{ conduct, setting, saying, take, erase }} />
      )}
      <Status {...{ conduct, saying }} />
    </>
  );
}

/** What else the page can be read in. */
function Languages({
  setting: { languages },
  language,
  setLanguage,
}: {
  setting: FormSetting;
  language: Language;
  setLanguage: (language: Language) => void;
}) {
  if (languages.length < 2) return null;
  return (
    <p class="languages">
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <button key={other} type="button" lang={other} onClick={() => setLanguage(other)}>
            {speak(page, other).speak}
          </button>
        ))}
    </p>
  );
}
