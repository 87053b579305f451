import type { RefObject } from 'preact';
import type { Screen } from '../../interview/screen.ts';

interface Props {
  screen: Pick<Screen, 'title' | 'lead' | 'notices' | 'refusal'>;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The title of a screen, and what is to be read before anything is done there. */
export function Head({ screen: { title, lead, notices, refusal }, heading }: Props) {
  return (
    <>
      <Title {...{ title, heading }} />
      <Lead {...{ lead, notices, refusal }} />
    </>
  );
}

export function Title({ title, heading }: { title: string; heading: Props['heading'] }) {
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

interface LeadProps extends Omit<Props['screen'], 'title'> {
  /** Whether a refusal is to be heard wherever the focus is. */
  isSpoken?: boolean;
}

/** The ids by which what is said of a field is read with it. */
export const LEAD = 'lead';
export const ERROR = 'error';

export function Lead({ lead, notices, refusal, isSpoken = false }: LeadProps) {
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      {lead.length > 0 && (
        <div id={LEAD} class="lead">
          {lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {/* Said at once where the focus stays on a box far below; elsewhere, with the field that gets the focus. */}
      <div class="refused" aria-live={isSpoken ? 'polite' : undefined}>
        {refusal !== null && (
          <p id={ERROR} class="error">
            {refusal}
          </p>
        )}
      </div>
    </>
  );
}
