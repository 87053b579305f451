import { fillPanel } from '../../generated/fill-panel.js';
import { theirs } from '../../model/their-language.ts';
import type { Panel } from '../../review/panel.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import { reportPage } from '../html-page.ts';
import { sealed } from '../marks.ts';
import { render, type Template } from '../template/render.ts';
import { panelView } from './build-view.ts';
import { panelSvg } from './picture.ts';
import type { PanelReportOptions, PanelView } from './view.ts';

interface Options extends PanelReportOptions {
  /** The user's own, instead of the program's. */
  template?: Template | undefined;
}

/**
 * A group's review in Markdown. Its last line is a mark that tells whether people have edited it since.
 * @throws TemplateError if the user's template cannot be used.
 */
export const panelMarkdown = async (panel: Panel, options: Options): Promise<string> =>
  sealed(await filled(panelView(panel, options), options));

/**
 * The same as an HTML page to read or print, from the same template, with the same mark.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function panelHtml(panel: Panel, options: Options): Promise<string> {
  const view = panelView(panel, options);
  const own = theirs(panel.questionnaire, view.language);
  const text = await filled(view, options);
  return sealed(await reportPage(text, view.title, view.language, { picture: panelSvg(view) }, own));
}

const filled = async (view: PanelView, { template }: Options): Promise<string> =>
  template ? render(template, view, escapeMarkdown) : fillPanel(view, escapeMarkdown);
