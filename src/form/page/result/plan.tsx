import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillPlan } from '../../../generated/fill-plan.js';
import { readIn } from '../../../model/read-in.ts';
import type { Plan } from '../../../plan/plan.ts';
import { htmlBody } from '../../../report/html-body.ts';
import { knownView } from '../../../report/plan/fill-in.ts';
import { planPictures } from '../../../report/plan/pictures.ts';
import { escapeMarkdown } from '../../../text/escape.ts';
import type { Saying } from '../saying.ts';
import { planParts } from './plan-parts.ts';

/** The plan as `plan --format html` writes it: page one and the profile at once, the rest when it is wanted. */
export function PlanPages({ plan, saying }: { plan: Plan; saying: Saying }) {
  const { language, words } = saying;
  const [isWhole, setWhole] = useState(false);
  const [html, setHtml] = useState('');
  const others = useRef<HTMLDivElement>(null);
  const { readIn: tag } = saying.voice;
  const view = useMemo(() => {
    const { resolved } = plan;
    const questionnaire = readIn(resolved.questionnaire, tag);
    return knownView({ ...plan, resolved: { ...resolved, questionnaire } }, language, new Map());
  }, [plan, language, tag]);
  useEffect(() => {
    let isLatest = true;
    htmlBody(fillPlan(view, escapeMarkdown), planPictures(plan, view), '', saying.theirs).then(
      ({ html: body }) => {
        if (isLatest) setHtml(body);
      },
    );
    return () => {
      isLatest = false;
    };
  }, [plan, view]);
  useEffect(() => {
    // The button is gone: what it brought is read from its top.
    if (isWhole) others.current?.focus();
  }, [isWhole]);
  const { atOnce, rest } = useMemo(() => planParts(html), [html]);
  return (
    <article class="report" aria-label={view.title}>
      <Html html={atOnce} />
      {!isWhole && rest !== '' && (
        <p class="buttons">
          <button type="button" onClick={() => setWhole(true)}>
            {words.result.more}
          </button>
        </p>
      )}
      {/* On paper, the plan is whole. */}
      <div ref={others} tabIndex={-1} class={isWhole ? '' : 'printed'}>
        <Html html={rest} />
      </div>
    </article>
  );
}

/** The report's own HTML, in which every text was escaped when it was filled in. */
function Html({ html }: { html: string }) {
  const trusted = useMemo(() => trust(html), [html]);
  return <div dangerouslySetInnerHTML={{ __html: trusted }} />;
}

interface TypePolicy {
  createHTML(html: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: TypePolicy): TypePolicy };
  }
}

/** The only one that may put HTML in the page, under the page's own policy. */
const policy: TypePolicy = window.trustedTypes?.createPolicy('cap-numerique-plan', {
  createHTML: (html) => html,
}) ?? { createHTML: (html) => html };

const trust = (html: string): string => policy.createHTML(html);
