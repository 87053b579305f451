import type { Calendar } from '../../cohort/arranged.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import { oneLine } from '../../text/printable.ts';
import { toStructure } from '../../words/mail/to-structure.ts';
import { speak } from '../../words/speak.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import type { Contact } from './contact.ts';
import type { Attachment, Message } from './eml.ts';

/** The message with which a structure receives its plan, short: what is attached, and what to do before the half-day. */
export function messageTo(
  member: MemberSummary,
  contacts: readonly Contact[],
  plan: Attachment,
  calendar: Calendar,
  { language, day, title }: CohortSpeech,
): Message {
  const words = speak(toStructure, language);
  const name = oneLine(member.name);
  const names = new Set(contacts.flatMap(({ name: own }) => own ?? []));
  const date = calendar.individual[member.key];
  const first = member.halfDay.begun.length;
  const paragraphs = [
    [words.hello(contacts.every(({ name: own }) => own !== null) ? [...names] : [])],
    [words.thanks(title, member.respondents), words.attached(name, plan.type.startsWith('text/html'))],
    [
      words.before(date === undefined ? null : day(date)),
      words.read,
      ...(first > 0 ? [words.assign(first)] : []),
      words.note,
    ],
    [words.yours],
    [words.regards],
  ];
  return {
    to: contacts,
    subject: words.subject(name),
    body: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    attachment: plan,
  };
}
