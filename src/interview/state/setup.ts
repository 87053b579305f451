import type { AgeBand } from '../../model/answer-sheet.ts';
import { noChoice } from './answering.ts';
import { changes } from './consequences.ts';
import { acceptAccompaniment, acceptFact } from './facts.ts';
import type { Interview, Older } from './interview.ts';
import { newDraft } from './interview.ts';
import type { Notice } from './notice.ts';
import { hasPlan, joined, type ResumeOffer, resumeOffers, sameNameOffers, trackOffers } from './offers.ts';
import type { Reply } from './reply.ts';
import { isSettled, situate } from './situation.ts';
import { besideOf, stemOf } from './stem.ts';
import { keyOf, type Step } from './step.ts';
import { stepToResume } from './steps.ts';

/** How many objectives are ranked at the most. */
export const MOST_OBJECTIVES = 3;
/** The longest name or role that the format takes, in characters. */
export const LONGEST_NAME = 200;

export const AGES: readonly AgeBand[] = ['under-30', '30-49', '50-plus'];

type Advance = (interview: Interview) => Interview;

/** Takes a reply to one of the steps before and after the questions. */
export function acceptSetup(interview: Interview, given: Reply, advance: Advance): Interview {
  const { draft, setting, step } = interview;
  const { questionnaire } = setting;
  const refuse = (notice: Notice): Interview => ({ ...interview, notices: [notice] });
  switch (step.at) {
    case 'resume': {
      const offer = given.kind === 'pick' ? resumeOffers(interview)[given.item] : undefined;
      return offer ? acceptResume(interview, offer) : refuse(noChoice(given));
    }
    case 'name': {
      const name = given.kind === 'type' ? given.text.trim() : '';
      return name ? acceptName(interview, name, advance) : refuse({ code: 'nothing-typed' });
    }
    case 'same-name':
      return given.kind === 'pick' ? acceptSameName(interview, given, advance) : interview;
    case 'profile': {
      const profile = given.kind === 'pick' ? questionnaire.profiles[given.item]?.id : undefined;
      if (profile === undefined) return refuse(noChoice(given));
      const changed = { ...draft, profile };
      const notices = draft.profile === null ? [] : changes(questionnaire, draft, changed);
      return advance({ ...interview, draft: profile === draft.profile ? draft : changed, notices });
    }
    case 'role': {
      if (given.kind !== 'type') return interview;
      const role = given.text.trim() || null;
      return advance({ ...interview, draft: role === draft.role ? draft : { ...draft, role } });
    }
    case 'age': {
      // The item after the bands is “I would rather not say”.
      if (given.kind !== 'pick' || given.item < 0 || given.item > AGES.length) return refuse(noChoice(given));
      const age = AGES[given.item] ?? null;
      return advance({ ...interview, draft: age === draft.age ? draft : { ...draft, age } });
    }
    case 'track': {
      const offer = given.kind === 'pick' ? trackOffers(interview)[given.item] : undefined;
      if (!offer) return refuse(noChoice(given));
      const changed = { ...draft, track: offer.track, trackChosen: true };
      return advance({ ...interview, draft: changed });
    }
    case 'fact':
      return unlessRefused(interview, acceptFact(interview, step.fact, given), advance);
    case 'accompaniment':
      return unlessRefused(interview, acceptAccompaniment(interview, given), advance);
    case 'objectives':
    case 'objectives-again':
      return given.kind === 'pick-several' ? acceptObjectives(interview, given.items, advance) : interview;
    default:
      return interview;
  }
}

/** Goes on, unless the reply changed nothing and the screen says why. */
function unlessRefused(before: Interview, taken: Interview, advance: Advance): Interview {
  return taken.draft === before.draft && taken.notices.length > 0 ? taken : advance(taken);
}

function acceptResume(interview: Interview, offer: ResumeOffer): Interview {
  const { setting } = interview;
  if (offer.kind === 'new')
    return see({ ...interview, draft: newDraft(setting), file: null, describing: false }, { at: 'welcome' });
  if (offer.kind === 'join') {
    const draft = joined(setting, offer.found);
    const taken = { ...interview, draft, file: freeBeside(interview, offer.found.file), describing: false };
    return see(taken, { at: 'welcome' });
  }
  const { draft, file, faults, older } = offer.found;
  const tracked = setting.track === null ? draft : { ...draft, track: setting.track, trackChosen: true };
  // Written once: whoever was known already stays the same person.
  const coded = setting.code === null || tracked.code !== null ? tracked : { ...tracked, code: setting.code };
  const notices: Notice[] = faults > 0 ? [{ code: 'not-understood', faults, file }] : [];
  const taken: Interview = {
    ...interview,
    draft: coded,
    file,
    notices,
    describing: older?.lacksFacts ?? false,
  };
  return resumeAt(older ? { ...taken, notices: [...notices, ...carried(taken, older)] } : taken);
}

/** What of an older file cannot be carried over; what is no longer asked is said the first time only. */
function carried({ setting, draft }: Interview, { again, unasked, lacksFacts }: Older): Notice[] {
  const open = situate(setting.questionnaire, draft).shown.filter((cell) => !isSettled(cell));
  const asked = again.filter((id) => open.some(({ question }) => question.id === id));
  const gone = lacksFacts ? unasked : 0;
  return asked.length + gone > 0 ? [{ code: 'older-answers', again: asked, unasked: gone }] : [];
}

/** Goes to what waits; where all is answered and there is a plan, to a longer track if there is one, else to the review. */
function resumeAt(interview: Interview): Interview {
  const { setting, draft } = interview;
  const { shown } = situate(setting.questionnaire, draft);
  const finished =
    !interview.describing &&
    interview.file !== null &&
    hasPlan(setting, interview.file) &&
    draft.trackChosen &&
    shown.every(isSettled);
  const longer =
    setting.track === null && trackOffers(interview).some(({ asked, settled }) => settled < asked);
  return see(
    interview,
    finished && longer ? { at: 'track' } : finished ? { at: 'review' } : stepToResume(interview),
  );
}

function see(interview: Interview, step: Step): Interview {
  return { ...interview, step, visited: new Set([...interview.visited, keyOf(step)]) };
}

function acceptName(interview: Interview, typed: string, advance: Advance): Interview {
  const name = typed.slice(0, LONGEST_NAME);
  const { draft, setting, file } = interview;
  if (name === draft.name && file !== null) return advance(interview);
  const named = decided({ ...interview, draft: { ...draft, name } });
  // A file that has a name keeps it: only what stands in it changes.
  if (file !== null) return advance(named);
  const own = setting.naming.fileOf(name);
  if (setting.naming.isTaken(own)) return see(named, { at: 'same-name' });
  return advance({ ...named, file: own });
}

function acceptSameName(
  interview: Interview,
  given: Extract<Reply, { kind: 'pick' }>,
  advance: Advance,
): Interview {
  const offer = sameNameOffers(interview)[given.item];
  if (!offer) return { ...interview, notices: [noChoice(given)] };
  if (offer.kind === 'continue')
    return acceptResume(interview, { kind: 'continue', found: offer.found } as ResumeOffer);
  if (offer.kind === 'rename')
    return see(decided({ ...interview, draft: { ...interview.draft, name: null } }), { at: 'name' });
  const { draft } = interview;
  if (offer.kind === 'another') {
    // The structure is the same, however its name was typed this time.
    const { name, profile, facts, accompaniment } = offer.found.draft;
    const file = freeBeside(interview, offer.found.file);
    const same = { ...draft, name, profile, facts, accompaniment };
    return decided(advance({ ...interview, draft: same, file }));
  }
  // Under its date, so that these answers are not taken for another person's beside the first ones.
  const file = freeAnew(interview);
  return decided(advance({ ...interview, file }));
}

/** Once it is known which file to write, the screen that asked has nothing more to ask. */
function decided(interview: Interview): Interview {
  return { ...interview, visited: new Set([...interview.visited].filter((key) => key !== 'same-name')) };
}

/** The first file of a further person that does not exist yet. */
function freeBeside({ setting }: Interview, file: string): string {
  let person = 2;
  while (setting.naming.isTaken(besideOf(file, person))) person += 1;
  return besideOf(file, person);
}

/** The first file under today's date that does not exist yet. */
function freeAnew({ setting, draft }: Interview): string {
  const { fileOf, isTaken } = setting.naming;
  const dated = `${stemOf(fileOf(draft.name ?? ''))}-${setting.today}`;
  const named = (n: number): string => `${dated}${n > 1 ? `-${n}` : ''}.answers.yaml`;
  let n = 1;
  while (isTaken(named(n))) n += 1;
  return named(n);
}

function acceptObjectives(interview: Interview, items: readonly number[], advance: Advance): Interview {
  const { draft, setting } = interview;
  const { objectives } = setting.questionnaire;
  if (items.length === 0) return { ...interview, notices: [{ code: 'nothing-chosen' }] };
  // The item after the objectives is “not yet”.
  const chosen = items.flatMap((item) => objectives[item]?.id ?? []);
  if (chosen.length > MOST_OBJECTIVES)
    return { ...interview, notices: [{ code: 'at-most', max: MOST_OBJECTIVES }] };
  const same = draft.objectives !== null && chosen.join() === draft.objectives.join();
  return advance({ ...interview, draft: same ? draft : { ...draft, objectives: chosen } });
}
