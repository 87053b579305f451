import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Step } from '../../interview/model.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { FormSetting, NamedTongue } from '../setting.ts';
import { useLeaving } from './browser/leaving.ts';
import { claim, type Release } from './browser/lock.ts';
import { Home } from './home/home.tsx';
import { ReadOnly } from './home/read-only.tsx';
import { Conduct, type Keys } from './kept/conduct.ts';
import { Drafts } from './kept/drafts.ts';
import { type TakenUp, takenFromKept } from './kept/taken-up.ts';
import { markWith } from './marked.ts';
import { keepPlace, placeBefore } from './place.ts';
import { sayingOf } from './saying.ts';
import { Interviewing } from './screen/interviewing.tsx';

interface Props {
  questionnaire: Questionnaire;
  setting: FormSetting;
}

/** Where people are: at the start, among the questions and what comes of them, or looking at what another tab holds. */
type Place =
  | { at: 'home'; isErased: boolean }
  | { at: 'interview'; conduct: Conduct; release: Release }
  | { at: 'elsewhere'; key: string; taken: TakenUp; tries: number };

/** The page: one place at a time, in one language. */
export function App({ questionnaire, setting }: Props) {
  const before = useMemo(() => placeBefore(setting), []);
  const [tongue, setTongue] = useState<NamedTongue>(before?.tongue ?? setting.tongues[0]);
  const [place, setPlace] = useState<Place>({ at: 'home', isErased: false });
  const drafts = useMemo(() => new Drafts(setting, questionnaire), []);
  const saying = useMemo(() => sayingOf(questionnaire, tongue), [tongue]);
  markWith(saying.theirs);
  const isOpening = useRef(false);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = saying.language;
    root.dir = saying.theirs.isLeftwards ? 'rtl' : 'ltr';
    root.dataset.tag = tongue.tag;
  }, [tongue]);
  useEffect(() => {
    // At the start, what is printed is the questionnaire on paper; from then on, what is on screen.
    document.documentElement.classList.toggle('at-work', place.at !== 'home');
  }, [place.at]);

  /** Goes on with answers that no other tab holds; anew without any. */
  const open = async (taken: TakenUp | null): Promise<void> => {
    const keys = { taken: drafts.newKey(), anew: drafts.newKey() };
    const release = await claim(Object.values(keys), elsewhere);
    begin(taken, keys, release ?? (() => {}));
  };
  /** Goes on with answers that the browser keeps. They are read once no other tab can change them. */
  const resume = async (key: string, step: Step | null = null): Promise<void> => {
    const keys = { taken: key, anew: drafts.newKey() };
    const release = await claim(Object.values(keys), elsewhere);
    if (release === null) return elsewhere(key);
    const taken = kept(key);
    if (taken !== null) return begin(taken, keys, release, step);
    release();
    home();
  };
  const begin = (taken: TakenUp | null, keys: Keys, release: Release, step: Step | null = null): void => {
    const conduct = new Conduct(questionnaire, setting, drafts, taken, keys);
    if (taken === null) conduct.take({ kind: 'continue' });
    if (step !== null) conduct.goTo(step);
    setPlace({ at: 'interview', conduct, release });
  };
  const kept = (key: string): TakenUp | null => {
    const draft = drafts.read(key);
    return draft && takenFromKept(draft, questionnaire, setting);
  };
  const elsewhere = (key: string): void => {
    const taken = kept(key);
    setPlace((before) => {
      if (taken === null) return { at: 'home', isErased: false };
      const tries = before.at === 'elsewhere' ? before.tries + 1 : 0;
      return { at: 'elsewhere', key, taken, tries };
    });
  };
  const home = (isErased = false): void => {
    if (place.at === 'interview') place.release();
    setPlace({ at: 'home', isErased });
  };
  const erase = (): void => {
    if (place.at === 'interview') place.conduct.erase();
    home(true);
  };
  useEffect(() => {
    if (before?.within) resume(before.within.key, before.within.step);
  }, []);
  useLeaving(() => {
    const conduct = place.at === 'interview' ? place.conduct : null;
    keepPlace(setting, { tongue, within: conduct && { key: conduct.key, step: conduct.interview.step } });
  });
  /** Each of them once at a time: a double click is one. */
  const once =
    <T,>(act: (what: T) => Promise<void>) =>
    async (what: T): Promise<void> => {
      if (isOpening.current) return;
      isOpening.current = true;
      await act(what).finally(() => {
        isOpening.current = false;
      });
    };

  return (
    <>
      <header class="top">
        <p class="title">{place.at === 'home' ? '' : saying.title}</p>
        <Tongues {...{ setting, tongue, setTongue }} />
      </header>
      <main>
        {place.at === 'home' && (
          <Home
            {...{ questionnaire, setting, drafts, saying, isErased: place.isErased }}
            {...{ open: once(open), resume: once(resume) }}
          />
        )}
        {place.at === 'elsewhere' && (
          <ReadOnly
            {...{ taken: place.taken, tries: place.tries, questionnaire, setting, saying, home }}
            retry={() => once(resume)(place.key)}
          />
        )}
        {place.at === 'interview' && (
          <Interviewing {...{ conduct: place.conduct, setting, saying, erase, home }} />
        )}
      </main>
    </>
  );
}

/** What else the page can be read in. */
function Tongues({
  setting: { tongues },
  tongue,
  setTongue,
}: {
  setting: FormSetting;
  tongue: NamedTongue;
  setTongue: (tongue: NamedTongue) => void;
}) {
  if (tongues.length < 2) return null;
  return (
    <p class="languages">
      {tongues
        .filter(({ tag }) => tag !== tongue.tag)
        // The same button in each language: it keeps the focus.
        .map((other, i) => (
          <button key={i} type="button" lang={other.tag} onClick={() => setTongue(other)}>
            {other.name}
          </button>
        ))}
    </p>
  );
}
