import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countOf } from '../../diagnostics/others.ts';
import { html } from '../../diagnostics/render/html.ts';
import type { Report } from '../../diagnostics/render/rendered.ts';
import { fillTrial } from '../../generated/fill-trial.js';
import { escapeHtml } from '../../text/escape.ts';
import { visibleLine } from '../../text/printable.ts';
import { typesetAll } from '../../text/typography.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { watchWords } from '../../words/form/watch.ts';
import { speak } from '../../words/speak.ts';
import { policyFor, short } from './policy.ts';

/** What a page has more while somebody writes its questionnaire: it follows its own file, and has remarks. */
export interface Trial {
  /** What loads the page again once its file has changed. */
  script: string;
  style: string;
  /** HTML to stand above the form. */
  remarks: string;
}

/** @param file the questionnaire, as the user named it. */
export function trialOf(file: string, report: Report, parts: Omit<Trial, 'remarks'>): Trial {
  const { label, trial } = wordsOf(report);
  const said = `<p>${escapeHtml(trial(visibleLine(file)))}</p>`;
  const remarks = `<aside class="trial" aria-label="${escapeHtml(label)}">${said}${remarksIn(report)}</aside>`;
  return { ...parts, remarks };
}

/**
 * The page of a questionnaire that cannot be asked: what is wrong with it.
 * @param problem what else keeps it from being asked: it lacks what the page is to be made for.
 */
export function brokenPage(
  file: string,
  report: Report,
  parts: Omit<Trial, 'remarks'>,
  problem: string | null,
): string {
  const words = wordsOf(report);
  const errors = report.diagnostics.filter(isError);
  return stamped(
    fillTrial(
      {
        language: report.language,
        policy: policyFor([parts.script], parts.style, true),
        ...parts,
        title: words.broken(Math.max(1, total(errors))),
        problem: problem && visibleLine(problem),
        lead: words.mend(visibleLine(file)),
        errors: html({ ...report, diagnostics: errors }),
        remarks: remarksIn(report),
      },
      escapeHtml,
    ),
  );
}

/** A page that tells which one it is, for its script to know the next one by. */
export const stamped = (page: string): string =>
  page.replace('<meta name="made" content="">', `<meta name="made" content="${short(page)}">`);

/** Whether a page was made to be made again. */
export const isStamped = (page: string): boolean => /<meta name="made" content="[\w-]+">/.test(page);

/** What keeps nothing from working, folded. */
function remarksIn(report: Report): string {
  const remarks = report.diagnostics.filter((item) => !isError(item));
  if (remarks.length === 0) return '';
  const summary = escapeHtml(wordsOf(report).remarks(total(remarks)));
  return `<details><summary>${summary}</summary>${html({ ...report, diagnostics: remarks })}</details>`;
}

const wordsOf = ({ language }: Report) => typesetAll(speak(watchWords, language), language);

const total = (items: readonly Diagnostic[]): number => items.reduce((sum, item) => sum + countOf(item), 0);
