import { useState } from 'preact/hooks';
import { isReview } from '../../../model/reviewed.ts';
import { typeset } from '../../../text/typography.ts';
import type { FormSetting } from '../../setting.ts';
import { AskFirst } from '../ask-first.tsx';
import type { Conduct } from '../kept/conduct.ts';
import type { Saying } from '../saying.ts';
import { CopyText } from './copy-text.tsx';
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
  const [isCopied, setCopied] = useState(false);
  const { result, drafts } = saying.words;
  const { name: file, text } = conduct.file;
  const save = (): void => {
    conduct.download();
    setDownloaded(true);
  };
  const message = (whose: string, title: string) => ({
    subject: result.subject(whose, title),
    body: result.body(whose, file, respondent),
  });
  const mail = mailAddress(replyTo, [name, saying.title], message);
  const { subject, body } = message(name, saying.title);
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
      {isReview(conduct.interview.draft.review) && <p>{result.review}</p>}
      <p class="buttons">
        <a class="button" href={mail}>
          {result.mail}
        </a>
      </p>
      <p class="detail">{result.mailNote}</p>
      <CopyText
        summary={result.webMail}
        lead={result.webMailLead}
        {...{ saying }}
        text={`${subject}\n\n${body}`}
      />
      <CopyText
        summary={result.otherwise}
        lead={result.otherwiseLead}
        {...{ saying, text }}
        told={() => setCopied(true)}
      />
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
