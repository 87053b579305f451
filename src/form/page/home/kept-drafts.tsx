import { answerFileText } from '../../../interview/answer-file.ts';
import { oneLine } from '../../../text/printable.ts';
import { AskFirst } from '../ask-first.tsx';
import { download } from '../browser/saved-file.ts';
import type { KeptDraft } from '../kept/kept-draft.ts';
import { momentIn } from '../moment.ts';
import type { Saying } from '../saying.ts';

interface Props {
  kept: readonly KeptDraft[];
  saying: Saying;
  resume: (key: string) => void;
  erase: (key: string) => void;
}

/** The answers that this computer keeps: people say which are theirs, and what to do with them. */
export function KeptDrafts({ kept, saying, resume, erase }: Props) {
  const { drafts } = saying.words;
  return (
    <section class="drafts">
      <h2>{drafts.title}</h2>
      <p>{drafts.lead}</p>
      <ul>
        {kept.map((draft) => (
          <li key={draft.key}>
            <Draft {...{ draft, saying, resume, erase }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Draft({ draft, saying, resume, erase }: Omit<Props, 'kept'> & { draft: KeptDraft }) {
  const { drafts } = saying.words;
  const name = oneLine(draft.name ?? '') || drafts.noName;
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <span class="detail">{drafts.told(momentIn(draft.at, saying), drafts.answered(draft.answered))}</span>
      </p>
      {draft.isOther && <p>{drafts.older}</p>}
      <div class="buttons">
        {draft.isOther ? (
          <button
            type="button"
            class="main"
            onClick={() => download(draft.file, answerFileText(draft.value))}
          >
            {drafts.save(name)}
          </button>
        ) : (
          <button type="button" class="main" onClick={() => resume(draft.key)}>
            {drafts.resume(name)}
          </button>
        )}
        <AskFirst
          {...{ saying, label: drafts.erase(name), question: drafts.sure(name), act: () => erase(draft.key) }}
        />
      </div>
    </>
  );
}
