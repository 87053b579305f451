import { useState } from 'preact/hooks';
import type { Conduct } from './conduct.ts';
import { isToday, momentIn, timeIn } from './moment.ts';
import type { Saying } from './saying.ts';

/** Always on screen: whether this computer keeps the answers, and a way to keep a copy of them. */
export function Status({ conduct, saying }: { conduct: Conduct; saying: Saying }) {
  const [copied, setCopied] = useState<string | null>(null);
  const { kept } = saying.words;
  const { savedAt, trouble, hasFile } = conduct;
  const told = (): string => {
    if (savedAt === null) return kept.nothing;
    return isToday(savedAt) ? kept.at(timeIn(savedAt, saying)) : kept.on(momentIn(savedAt, saying));
  };
  return (
    <footer class={trouble === null ? 'status' : 'status trouble'}>
      {/* Only trouble is worth an interruption. */}
      <p role="status">{trouble === null ? '' : kept[trouble]}</p>
      {trouble === null && <p>{told()}</p>}
      {hasFile && (
        <p>
          <button type="button" onClick={() => setCopied(conduct.download())}>
            {kept.copy}
          </button>{' '}
          {copied !== null && <span>{kept.copied(copied)}</span>}
        </p>
      )}
    </footer>
  );
}
