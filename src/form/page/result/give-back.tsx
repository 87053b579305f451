import { useRef, useState } from 'preact/hooks';
import { typeset } from '../../../text/typography.ts';
import type { FormSetting } from '../../setting.ts';
import { AskFirst } from '../ask-first.tsx';
import { copy } from '../browser/saved-file.ts';
import type { Conduct } from '../kept/conduct.ts';
import type { Saying } from '../saying.ts';
import { mailAddress } from './mail-address.ts';

interface Props {
  conduct: Conduct;
  saying: Saying;
  /** The structure's name. */
  name: string;
  setting: Pick<FormSetting, 'replyTo' | 'respondent'>;
  /** Erases the answers from this computer. */
  erase: () => void;
}

/** Gives the file of the answers back: to save, to copy, to send. */
export function GiveBack({ conduct, saying, name, setting: { replyTo, respondent }, erase }: Props) {
  const [isDownloaded, setDownloaded] = useState(false);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { result, drafts } = saying.words;
  const { name: file, text } = conduct.file;
  const save = (): void => {
    conduct.download();
    setDownloaded(true);
  };
  const mail = mailAddress(replyTo, [name, saying.title], (whose, title) => ({
    subject: result.subject(whose, title),
    body: result.body(whose, file, respondent),
  }));
  return (
    <section class="give-back">
      <h2>{result.file}</h2>
      <p>{result.fileLead}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={save}>
          {result.download}
        </button>
      </p>
      <p role="status">{isDownloaded ? result.downloaded(file) : ''}</p>
      <p>{result.send(replyTo)}</p>
      <p class="buttons">
        <a class="button" href={mail}>
          {result.mail}
        </a>
      </p>
      <p class="detail">{result.mailNote}</p>
      <Otherwise {...{ text, saying, isCopied, setCopied }} />
      {(isDownloaded || isCopied) && (
        <>
          <p>{result.eraseLead}</p>
          <AskFirst
            {...{
              saying,
              label: result.erase,
              question: typeset(drafts.sure(name), saying.language),
              act: erase,
            }}
          />
        </>
      )}
    </section>
  );
}

interface CopyProps {
  text: string;
  saying: Saying;
  /** Whether the text is in the clipboard; null if nobody asked. */
  isCopied: boolean | null;
  setCopied: (isCopied: boolean) => void;
}

/** For browsers that save no file. */
function Otherwise({ text, saying: { words }, isCopied, setCopied }: CopyProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { result } = words;
  const selectAll = (): void => {
    area.current?.focus();
    area.current?.select();
  };
  const copyAll = async (): Promise<void> => {
    const isDone = await copy(text);
    // What can be copied by hand is selected for it.
    if (!isDone) selectAll();
    setCopied(isDone);
  };
  const told = { true: result.copied, false: result.notCopied, null: '' };
  return (
    <details>
      <summary>{result.otherwise}</summary>
      <p>{result.otherwiseLead}</p>
      <textarea ref={area} readOnly rows={8} aria-label={result.text} value={text} />
      <p class="buttons">
        <button type="button" onClick={selectAll}>
          {result.selectAll}
        </button>
        <button type="button" onClick={copyAll}>
          {result.copy}
        </button>
      </p>
      <p role="status">{told[`${isCopied}`]}</p>
    </details>
  );
}
