import { createHash } from 'node:crypto';
import { type Ending, pageEnding } from '../../src/blank/ending.ts';
import { type BlankForm, blankForm, type Known } from '../../src/blank/form.ts';
import { openingContent } from '../../src/blank/opening.ts';
import { paperContent } from '../../src/blank/paper.ts';
import { paperStyle } from '../../src/blank/paper-style.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';

const UNKNOWN: Known = { structure: null, profile: null, track: null };

export const inTwoLanguages = (questionnaire: Questionnaire, known = UNKNOWN): BlankForm[] => [
  blankForm(questionnaire, known, 'fr'),
  blankForm(questionnaire, known, 'en'),
];

/** What else such a page may hold, with names that the paper gives its own parts, and sheets of its own. */
const OWN = `<div class="own">
<h1>Another</h1>
<h2>Part</h2>
<p class="how note question after">Of <code>the page</code></p>
<ul class="boxes choices last"><li>a</li></ul>
</div>`;
const OWN_STYLE = '@page { size: A5 landscape; margin: 2cm; }';

/** A page of which the paper is a part, for people who see it where no script runs; its policy lets in only the styles. */
export function pageAround(
  forms: BlankForm[],
  endingOf = (form: BlankForm): Ending => pageEnding(form, null),
): string {
  const styles = [OWN_STYLE, paperStyle(forms)];
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashes.join(' ')}">
<title>Une page</title>
${styles.map((style) => `<style>${style}</style>`).join('\n')}
</head>
<body>
<main>
${OWN}
${forms.map(openingContent).join('')}
${forms.map((form) => paperContent(form, endingOf(form))).join('')}
</main>
</body>
</html>
`;
}
