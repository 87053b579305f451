import { useState } from 'preact/hooks';
import type { Conduct } from '../kept/conduct.ts';
import { isToday, momentIn, timeIn } from '../moment.ts';
import type { Saying } from '../saying.ts';

interface Props {
  conduct: Conduct;
  saying: Saying;
  /** Downloads the file of the answers. @returns what it is called. */
  download: () => string;
}

/** Always on screen: whether this computer keeps the answers, and a way to keep a copy of them. */
export function Status({ conduct, saying, download }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const { kept } = saying.words;
  const { savedAt, trouble, hasFile } = conduct;
  const told = (): string => {
    if (savedAt === null) return conduct.isOpened ? kept.changes : kept.nothing;
    return isToday(savedAt) ? kept.at(timeIn(savedAt, saying)) : kept.on(momentIn(savedAt, saying));
  };
  return (
    <footer class={trouble === null ? 'status' : 'status trouble'}>
      <div>
        {/* Only trouble is worth an interruption, and what people have asked for. */}
        <p role="status">
          {trouble !== null && kept[trouble]} {copied !== null && kept.copied(copied)}
        </p>
        {trouble === null && <p>{told()}</p>}
      </div>
      {hasFile && (
        <button type="button" onClick={() => setCopied(download())}>
          {kept.copy}
        </button>
      )}
    </footer>
  );
}
