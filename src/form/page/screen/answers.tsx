import type { RefObject } from 'preact';
import type { Keyed } from '../../../interview/commands.ts';
import { answerIn } from '../../../interview/draft.ts';
import type { Reply } from '../../../interview/event.ts';
import type { Interview } from '../../../interview/model.ts';
import type { Body, Item, Screen } from '../../../interview/screen.ts';
import { capital, typeset } from '../../../text/typography.ts';
import { ERROR, Head, LEAD, Lead, Title } from '../head.tsx';
import type { Saying } from '../saying.ts';
import { Entry } from './entry.tsx';
import { Ranks } from './ranks.tsx';

interface Props {
  interview: Interview;
  screen: Screen;
  saying: Saying;
  heading: RefObject<HTMLHeadingElement | null>;
  choose: (item: number) => void;
  rank: (item: number, to: number) => void;
  keep: (reply: Reply) => void;
  write: (text: string) => void;
  /** What can be said instead of an answer. */
  instead: readonly Keyed[];
}

/** A screen that asks something, or only says it. */
export function Answers(props: Props) {
  const { screen, heading } = props;
  const { body } = screen;
  if (body.kind === 'reading' || body.kind === 'page') {
    return (
      <>
        <Head {...{ screen, heading }} />
        {body.kind === 'reading' &&
          body.paragraphs.map(({ label, text }) => (
            <p key={text}>
              {label !== null && <strong>{label}. </strong>}
              {text}
            </p>
          ))}
      </>
    );
  }
  const described = [
    ...(screen.lead.length > 0 ? [LEAD] : []),
    ...(screen.refusal === null ? [] : [ERROR]),
  ].join(' ');
  return (
    <fieldset
      role={body.kind === 'choice' ? 'radiogroup' : undefined}
      aria-describedby={(body.kind !== 'entry' && described) || undefined}
      aria-invalid={(body.kind === 'choice' && screen.refusal !== null) || undefined}
    >
      <legend>
        <Title {...{ title: screen.title, heading }} />
      </legend>
      <Lead {...screen} isSpoken={body.kind === 'several'} />
      {body.kind === 'entry' ? (
        <Entry {...{ body, screen, write: props.write }} />
      ) : (
        <Options {...{ ...props, body }} />
      )}
      <Instead {...props} />
    </fieldset>
  );
}

type Listed = Extract<Body, { kind: 'choice' | 'several' }>;

/** The answers of a list, of which one is chosen or several are ticked. */
function Options({ body, screen, saying, choose, rank, interview }: Props & { body: Listed }) {
  const isSeveral = body.kind === 'several';
  const isChosen = (i: number): boolean => (isSeveral ? body.chosen.includes(i) : body.cursor === i);
  return (
    <>
      <div class="options">
        {body.items.map((item, i) => (
          <Option
            key={`${screen.key} ${i}`}
            item={item}
            type={isSeveral ? 'checkbox' : 'radio'}
            isChosen={isChosen(i)}
            isWrong={screen.refusal !== null}
            choose={() => choose(i)}
          />
        ))}
      </div>
      {isSeveral && body.ranked && body.chosen.length > 1 && (
        <Ranks {...{ body, saying, rank, key: interview.step.at }} />
      )}
    </>
  );
}

function Option({
  item: { text, detail, group },
  type,
  isChosen,
  isWrong,
  choose,
}: {
  item: Item;
  type: 'radio' | 'checkbox';
  isChosen: boolean;
  isWrong: boolean;
  choose: () => void;
}) {
  return (
    <>
      {group !== null && <p class="group">{group}</p>}
      <label class="option">
        <input
          type={type}
          name="answer"
          checked={isChosen}
          aria-describedby={isWrong ? ERROR : undefined}
          aria-invalid={(isWrong && type === 'checkbox') || undefined}
          onChange={choose}
        />
        <span>
          {text}
          {detail !== null && <span class="detail"> {detail}</span>}
        </span>
      </label>
    </>
  );
}

/** That people do not know, or that it does not concern them: apart, since it is no answer like the others. */
function Instead({ instead, interview, saying, screen, keep }: Props) {
  if (instead.length === 0) return null;
  const { given } = answerIn(interview.draft, interview.step.question ?? '');
  // With radio buttons, one choice takes the place of another; with boxes or a text, these two are apart.
  const name = screen.body.kind === 'choice' ? 'answer' : 'instead';
  return (
    <div class="options instead">
      {instead.map(({ command, long }) => (
        <label key={command} class="option">
          <input
            type="radio"
            name={name}
            checked={given?.kind === command}
            onChange={() => keep({ kind: 'command', command })}
          />
          <span>{capital(typeset(long, saying.language))}</span>
        </label>
      ))}
    </div>
  );
}
