import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { leaves } from '../model/condition.ts';
import type { Subject, Unsettled } from './subject.ts';

/** A question's condition may only read earlier answers: later ones are not known yet. */
export function order(subject: Unsettled): Finding[] {
  return subject.questionnaire.questions.flatMap((question) => {
    const seen = new Set<string>();
    return (question.when ? leaves(question.when) : []).flatMap((leaf) => {
      const read = leaf.kind === 'profile' ? undefined : subject.questions.get(leaf.question);
      if (!read || rankOf(subject, read) < rankOf(subject, question)) return [];
      subject.doubtful.set(leaf, 'all');
      if (seen.has(read.id)) return [];
      seen.add(read.id);
      return read.id === question.id
        ? [finding('CN301', leaf.path, { id: question.id }, 'key')]
        : [finding('CN302', leaf.path, { id: question.id, later: read.id }, 'key', [...read.path, 'id'])];
    });
  });
}

const rankOf = ({ rank }: Subject, question: Parameters<typeof rank.get>[0]): number =>
  rank.get(question) ?? 0;
