import { oneLine } from '../../text/printable.ts';
import { begin, type Interview } from '../state/interview.ts';
import { type ResumeOffer, resumeOffers, sameNameOffers, takenFile, trackOffers } from '../state/offers.ts';
import { AGES, LONGEST_NAME, MOST_OBJECTIVES } from '../state/setup.ts';
import { type Body, item, NOWHERE, type Paragraph, paragraph } from './screen.ts';
import { spelling, type Voice } from './voice.ts';

/** The part of a screen that its step alone decides. */
export interface View {
  title: string;
  lead: string[];
  body: Body;
}

const view = (title: string, lead: string[], body: Body): View => ({ title, lead, body });

export function resumeView(interview: Interview, voice: Voice): View {
  const { words } = voice;
  const offers = resumeOffers(interview);
  const { respondent } = interview.setting;
  const texts = offers.map((offer) => resumeText(offer, interview, voice));
  const items = offers.map((offer, i) => {
    const text = texts[i] ?? '';
    const isAlone = offer.kind !== 'continue' || texts.indexOf(text) === texts.lastIndexOf(text);
    // Two files of one name, as after a copy: only their own names tell them apart.
    const shown = isAlone ? text : `${text}, ${oneLine(offer.found.file)}`;
    return item(shown, offer.kind === 'join' ? { detail: voice.words.joinDetail } : {});
  });
  const title = respondent ? words.resume.whichStructure : words.resume.title;
  const lead = [...(respondent ? [] : [words.resume.lead]), ...unreadable(voice)];
  return view(title, lead, { kind: 'choice', items, cursor: 0, details: 'optional', keeps: false });
}

const unreadable = ({ words, unreadable: files, check }: Voice): string[] =>
  files.map((file) => words.unreadable(oneLine(file), check(file)));

function resumeText(offer: ResumeOffer, interview: Interview, voice: Voice): string {
  const { words } = voice;
  if (offer.kind === 'new') return interview.setting.respondent ? words.otherStructure : words.startNew;
  const name = oneLine(offer.found.draft.name ?? '') || words.noName;
  if (offer.kind === 'join') return words.join(name);
  const { day } = spelling(interview, voice);
  const { date } = offer.found.draft;
  const told = [
    ...(offer.asked === null ? [] : [words.progressOf(offer.answered, offer.asked)]),
    ...(date === null ? [] : [(offer.finished ? words.finished : words.begun)(day(date))]),
  ];
  const who = offer.person > 1 ? words.person(name, offer.person) : name;
  return `${words.resumeOne(who)}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

export function welcomeView({ setting, draft }: Interview, voice: Voice, title: string): View {
  const { words, folder } = voice;
  // Where the track will not be asked for, there is but one duration.
  const isFixed = setting.track !== null || (setting.respondent && draft.trackChosen);
  const minutes = trackOffers(begin(setting, 0))
    .filter(({ track }) => !isFixed || track === draft.track)
    .map((offer) => offer.minutes);
  const facts = [
    words.welcome.what,
    words.welcome.time(Math.min(...minutes), Math.max(...minutes)),
    setting.respondent ? words.welcome.alone : words.welcome.who,
    words.welcome.yours(folder),
  ];
  // Where there is something to resume, the screen before this one has said so.
  const lead = setting.found.length > 0 ? [] : unreadable(voice);
  return view(title, lead, {
    kind: 'reading',
    paragraphs: facts.map(([label, text]) => paragraph(text, label)),
  });
}

/** An author's text, paragraph by paragraph. */
export function introView(title: string, text: string): View {
  const paragraphs: Paragraph[] = text
    .split(/\n/)
    .map(oneLine)
    .filter((part) => part !== '')
    .map((part) => paragraph(part));
  return view(title, [], { kind: 'reading', paragraphs });
}

export function nameView({ draft }: Interview, { words }: Voice): View {
  const { title, lead, hint } = words.name;
  return view(title, [lead], { kind: 'entry', text: draft.name ?? '', hint, most: LONGEST_NAME });
}

export function sameNameView(interview: Interview, { words }: Voice): View {
  const name = oneLine(interview.draft.name ?? '');
  const { file, found } = takenFile(interview);
  const items = sameNameOffers(interview).map((offer) => {
    if (offer.kind === 'continue') return item(words.continueFile(name));
    if (offer.kind === 'rename') return item(words.sameName.rename);
    if (offer.kind === 'another')
      return item(words.sameName.another, { detail: words.sameName.anotherDetail });
    return found === null
      ? item(words.sameName.elsewhere)
      : item(words.sameName.anew, { detail: words.sameName.anewDetail });
  });
  const title = found === null ? words.sameName.foreign(file) : words.sameName.title(name);
  return view(title, [], {
    kind: 'choice',
    items,
    cursor: NOWHERE,
    details: 'optional',
    keeps: false,
  });
}

export function profileView(interview: Interview, voice: Voice): View {
  const { draft, setting } = interview;
  const { say } = spelling(interview, voice);
  const { profiles } = setting.questionnaire;
  const items = profiles.map(({ id, title, description }) =>
    item(say(title), { detail: description && say(description), given: id === draft.profile }),
  );
  const at = profiles.findIndex(({ id }) => id === draft.profile);
  const { title, lead } = voice.words.profile;
  return view(title, [lead], {
    kind: 'choice',
    items,
    cursor: at < 0 ? NOWHERE : at,
    details: 'optional',
    keeps: false,
  });
}

export function roleView({ draft }: Interview, { words }: Voice): View {
  const { title, lead, hint } = words.role;
  return view(title, [lead], { kind: 'entry', text: draft.role ?? '', hint, most: LONGEST_NAME });
}

export function ageView({ draft }: Interview, { words }: Voice): View {
  const { title, lead, none, bands } = words.age;
  const items = [...AGES.map((band) => item(bands[band], { given: band === draft.age })), item(none)];
  // Optional: Enter alone says nothing, as it does for the role.
  const at = draft.age === null ? AGES.length : AGES.indexOf(draft.age);
  return view(title, [lead], { kind: 'choice', items, cursor: at, details: 'optional', keeps: false });
}

export function trackView(interview: Interview, voice: Voice): View {
  const { draft, setting } = interview;
  const { track: words } = voice.words;
  const { say } = spelling(interview, voice);
  const offers = trackOffers(interview);
  const isGiven = (track: string | null) => draft.trackChosen && track === draft.track;
  const items = offers.map(({ track, asked, about, settled, minutes }) => {
    const known = setting.questionnaire.tracks.find(({ id }) => id === track);
    const name = known ? say(known.title) : words.all;
    const length =
      settled === asked
        ? words.complete
        : settled > 0
          ? words.remaining(asked - settled, asked)
          : words.minutes(minutes);
    const description = known ? known.description && say(known.description) : words.allDetail(asked, about);
    const detail = description ?? words.questions(asked, about);
    return item(`${name} (${length})`, { detail, given: isGiven(track) });
  });
  const given = offers.findIndex(({ track }) => isGiven(track));
  const complete = offers[given]?.settled === offers[given]?.asked && given >= 0;
  const longer = offers.findIndex(({ asked, settled }) => settled < asked);
  const cursor = complete && longer >= 0 ? longer : Math.max(0, given);
  return view(complete ? words.longer : words.title, [], {
    kind: 'choice',
    items,
    cursor,
    details: 'optional',
    keeps: false,
  });
}

export function objectivesView(interview: Interview, voice: Voice): View {
  const { draft, setting, step } = interview;
  const { objectives: words } = voice.words;
  const { say } = spelling(interview, voice);
  const { objectives } = setting.questionnaire;
  const again = step.at === 'objectives-again';
  const none = again
    ? item(words.stillNone, { detail: words.stillNoneDetail, exclusive: true })
    : item(words.none, { detail: words.noneDetail, exclusive: true });
  const items = [
    ...objectives.map(({ title, description }) =>
      item(say(title), { detail: description && say(description) }),
    ),
    none,
  ];
  const ranked = (draft.objectives ?? []).map((id) =>
    objectives.findIndex((objective) => objective.id === id),
  );
  // What was said before is ticked; the second time, “not yet” is no more than one of the replies.
  const chosen = ranked.length > 0 ? ranked : draft.objectives && !again ? [objectives.length] : [];
  const body: Body = { kind: 'several', items, chosen, ranked: true, most: MOST_OBJECTIVES, keeps: false };
  if (again) return view(words.again, [voice.plain ? words.plainAgainLead : words.againLead], body);
  return view(words.title, [voice.plain ? words.plainLead : words.lead], body);
}
