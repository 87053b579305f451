import { useRef, useState } from 'preact/hooks';
import { typeset } from '../../text/typography.ts';
import { AskFirst } from './ask-first.tsx';
import type { Conduct } from './conduct.ts';
import { copy, mailAddress } from './saved-file.ts';
import type { Saying } from './saying.ts';

interface Props {
  conduct: Conduct;
  saying: Saying;
  /** The structure's name. */
  name: string;
  /** The address to send the answers to, if the page has one. */
  replyTo: string | null;
  /** Erases the answers from this computer. */
  erase: () => void;
}

/** Gives the file of the answers back: to save, to copy, to send. */
export function GiveBack({ conduct, saying, name, replyTo, erase }: Props) {
  const [isDownloaded, setDownloaded] = useState(false);
  const { result, drafts } = saying.words;
  const { name: file, text } = conduct.file;
  const save = (): void => {
    conduct.download();
    setDownloaded(true);
  };
  const mail = mailAddress(replyTo, result.subject(name, saying.title), result.body(name, file));
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
      <Otherwise {...{ text, saying }} />
      {isDownloaded && (
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

/** For browsers that save no file. */
function Otherwise({ text, saying: { words } }: { text: string; saying: Saying }) {
  const [told, setTold] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const { result } = words;
  const copyAll = async (): Promise<void> => {
    area.current?.select();
    setTold((await copy(text)) ? result.copied : result.notCopied);
  };
  return (
    <details>
      <summary>{result.otherwise}</summary>
      <p>{result.otherwiseLead}</p>
      <textarea ref={area} readOnly rows={8} aria-label={result.text} value={text} />
      <p class="buttons">
        <button type="button" onClick={() => area.current?.select()}>
          {result.selectAll}
        </button>
        <button type="button" onClick={copyAll}>
          {result.copy}
        </button>
      </p>
      <p role="status">{told}</p>
    </details>
  );
}
