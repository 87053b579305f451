import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/language.ts';
import { pageWords } from '../../src/words/form/on-page.ts';
import { page } from '../../src/words/form/page.ts';
import { speak } from '../../src/words/speak.ts';

/** What only a terminal has. */
const OF_TERMINALS: Record<Language, RegExp> = {
  fr: /\btouches?\b|\bEntrée\b|Échap|\bflèches?\b|[←↑→↓]|\bTab\b|(?<!en )\bchiffres?\b|\blettre du|barre d’espace|bas de l’écran|\bdossiers? (?!des téléchargements)|\bdisque\b|commande|\btaper|tapez|annul|\.yaml/i,
  en: /\bkeys?\b|\bEnter\b|\bEsc\b|\barrows?\b|[←↑→↓]|the Tab\b|\ba digit\b|\ba letter from\b|space bar|bottom of the screen|(?<!downloads )\bfolders?\b|\bdisk\b|command|terminal|\.yaml/i,
};

/** What no page says: keys and their letters, lines that are typed, files of a folder, the last page of a terminal. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'keyNames choose tick scroll readOn enter giveUp keep moreKeys tooSmall above below plain unsaved sameName unreadable elsewhere undo help.general keys.undo keys.leave keys.help load.lead area.plainHow notices.onlyText notices.onlyKeys notices.merged notices.mergedAside notices.madeAgain notices.unreadableAside notices.nameTaken notices.filesRenamed notices.undone'.split(
    ' ',
  ),
);

/** All that a table says, with the place of each text. Functions say it of what they are given. */
function said(words: unknown, place: readonly string[] = []): [string, string][] {
  if (ELSEWHERE.has(place.join('.'))) return [];
  if (typeof words === 'string') return [[place.join('.'), words]];
  if (typeof words === 'function')
    return [1, 2].flatMap((n) => said(called(words as (...args: unknown[]) => unknown, n), place));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) => (key === 'key' ? [] : said(each, [...place, key])));
}

function called(speaks: (...args: unknown[]) => unknown, n: number): unknown {
  for (const given of [n, Array(n).fill('X'), 'X']) {
    const attempt = attempted(() => speaks(given, given, given));
    if (attempt !== undefined) return attempt;
  }
  throw new Error(`${speaks} takes neither a number, a list nor a text`);
}

function attempted(speaks: () => unknown): unknown {
  try {
    return speaks();
  } catch {
    return undefined;
  }
}

describe.each(LANGUAGES)('what a page says in %s', (language) => {
  it('speaks of nothing that only a terminal has', () => {
    const all = [...said(pageWords(language)), ...said(speak(page, language))];
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(([, text]) => OF_TERMINALS[language].test(text))).toEqual([]);
  });
});
