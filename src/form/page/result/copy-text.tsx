import { useRef, useState } from 'preact/hooks';
import { copy } from '../browser/saved-file.ts';
import type { Saying } from '../saying.ts';

interface Props {
  /** What the text is for, folded; it names the text too. */
  summary: string;
  /** What to do with it. */
  lead: string;
  text: string;
  saying: Saying;
  /** Told once the text is in the clipboard. */
  told?: () => void;
}

/** A text to take along by hand, for where the page's own ways do not work. */
export function CopyText({ summary, lead, text, saying: { words }, told }: Props) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { result } = words;
  const selectAll = (): void => {
    area.current?.focus();
    area.current?.select();
  };
  const copyAll = async (): Promise<void> => {
    const isDone = await copy(text);
    // What can be copied by hand is selected for it.
    if (isDone) told?.();
    else selectAll();
    setCopied(isDone);
  };
  const said = { true: result.copied, false: result.notCopied, null: '' };
  return (
    <details>
      <summary>{summary}</summary>
      <p>{lead}</p>
      <textarea ref={area} readOnly rows={8} aria-label={summary} value={text} />
      <p class="buttons">
        <button type="button" onClick={selectAll}>
          {result.selectAll}
        </button>
        <button type="button" onClick={copyAll}>
          {result.copy}
        </button>
      </p>
      <p role="status">{said[`${isCopied}`]}</p>
    </details>
  );
}
