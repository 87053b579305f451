import { fillPage } from '../generated/fill-page.js';
import { fillReportStyle } from '../generated/fill-report-style.js';
import type { Language } from '../language.ts';
import { OURS } from '../model/their-language.ts';
import { cssString, escapeHtml } from '../text/escape.ts';
import { htmlBody, type Pictures } from './html-body.ts';

/** What a page has beside its body. */
export interface PageParts {
  title: string;
  language: Language;
  body: string;
  /** In HTML, what leads to its sections, and what it is called; none for a single report. */
  contents?: { heading: string; list: string; skip: string };
  /** Whether what it is about is written from right to left. */
  isLeftwards?: boolean;
  /** More of its style. */
  style?: string;
}

/**
 * A standalone HTML page to read or print: it loads nothing, and its own policy forbids it to. On paper, its title is on top
 * of each sheet and the sheet's number below, in place of what a browser would print there.
 */
export const htmlPage = ({ style = '', ...parts }: PageParts): string =>
  fillPage(
    {
      ...parts,
      body: inBrowsersOnly(parts.body),
      running: cssString(parts.title),
      style: `${reportStyle()}${style}`,
    },
    escapeHtml,
  );

/** A Markdown report as a page of its own. */
export async function reportPage(
  markdown: string,
  title: string,
  language: Language,
  pictures: Pictures = {},
  own = OURS,
): Promise<string> {
  const { html } = await htmlBody(markdown, pictures, '', own);
  return htmlPage({ title, language, isLeftwards: own.isLeftwards, body: html });
}

/** The style of what has the class `report`. */
export const reportStyle = (): string => fillReportStyle({}, escapeHtml);

/**
 * Drawings whose words a word processor leaves out, where it would write them one after the other: within SVG, a style that
 * closes itself is empty; to who does not know SVG, it goes on to the next end of a style.
 */
const inBrowsersOnly = (drawings: string): string =>
  drawings.replace(/(<svg[^>]*>)([\s\S]*?)(<\/svg>)/g, '$1<style/>$2<style></style>$3');
