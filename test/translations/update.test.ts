import { describe, expect, it } from 'vitest';
import { type Entry, parsePo } from '../../src/translations/po-file.ts';
import { fresh, updated, type Wanted } from '../../src/translations/update.ts';

const wanted = (context: string, said: string, own: string | null = null): Wanted => ({ context, said, own });
const shown = ({ context, id, text, isFuzzy, previous }: Entry) =>
  [context, id, text, ...(isFuzzy ? ['fuzzy'] : []), ...(previous === null ? [] : [`was ${previous}`])].join(
    ' | ',
  );
function of(texts: Wanted[], old: Entry[]) {
  const { entries, obsolete } = updated(texts, old);
  return { entries: entries.map(shown), obsolete: obsolete.map(shown) };
}

describe('a PO file brought up to date', () => {
  it('keeps what did not change, with what translators added, in the order of the questionnaire', () => {
    const { entries: old } = parsePo(
      `# formal\n#, no-wrap\nmsgctxt "b"\nmsgid "Deux"\nmsgstr ""\n"Do"\n"s"\n`,
    );
    const { entries, obsolete } = updated([wanted('a', 'Un'), wanted('b', 'Deux\n')], old);
    expect(entries.map(shown)).toEqual(['a | Un | ', 'b | Deux | Dos']);
    expect(entries[1]).toMatchObject({ comments: ['# formal'], flags: ['no-wrap'] });
    expect(entries[1]?.written.text).toEqual(['""', '"Do"', '"s"']);
    expect(obsolete).toEqual([]);
  });

  it('marks as fuzzy the translation of a text that changed, beside what it was when it was translated', () => {
    const once = updated([wanted('a', 'Un')], [fresh('a', 'One', 'Uno')]);
    expect(once.entries.map(shown)).toEqual(['a | Un | Uno | fuzzy | was One']);
    const twice = updated([wanted('a', 'Une')], once.entries);
    expect(twice.entries.map(shown)).toEqual(['a | Une | Uno | fuzzy | was One']);
    expect(of([wanted('a', 'Une')], [fresh('a', 'Un', '')])).toEqual({
      entries: ['a | Une | '],
      obsolete: [],
    });
  });

  it('keeps as obsolete what is gone and was translated, and takes it up again when it is back', () => {
    const old = [fresh('a', 'Un', 'Uno'), fresh('b', 'Deux', '')];
    const gone = updated([wanted('c', 'Trois')], old);
    expect(gone.obsolete.map(shown)).toEqual(['a | Un | Uno']);
    const back = updated([wanted('a', 'Un'), wanted('c', 'Trois')], [...gone.entries, ...gone.obsolete]);
    expect(back.entries.map(shown)).toEqual(['a | Un | Uno', 'c | Trois | ']);
    expect(back.entries[0]?.isObsolete).toBe(false);
    expect(back.obsolete).toEqual([]);
  });

  it('follows a text whose id was renamed, or before which one was inserted in its list', () => {
    expect(of([wanted('questions.y.text', 'Un')], [fresh('questions.x.text', 'Un', 'Uno')])).toEqual({
      entries: ['questions.y.text | Un | Uno'],
      obsolete: [],
    });
    const steps = [fresh('s.1', 'Un', 'Uno'), fresh('s.2', 'Deux', 'Dos')];
    expect(of([wanted('s.1', 'Zéro'), wanted('s.2', 'Un'), wanted('s.3', 'Deux')], steps)).toEqual({
      entries: ['s.1 | Zéro | ', 's.2 | Un | Uno', 's.3 | Deux | Dos'],
      obsolete: [],
    });
  });

  it('does not give a text the translation of the same words said elsewhere', () => {
    expect(of([wanted('a', 'Oui'), wanted('b', 'Oui')], [fresh('a', 'Oui', 'Sí')]).entries).toEqual([
      'a | Oui | Sí',
      'b | Oui | ',
    ]);
  });

  it('begins with what the questionnaire itself says in that language', () => {
    expect(
      of([wanted('a', 'Un', 'Uno\n'), wanted('b', 'Deux', 'Dos')], [fresh('b', 'Deux', 'Par')]).entries,
    ).toEqual(['a | Un | Uno', 'b | Deux | Par']);
  });

  it('is not touched by a second update', () => {
    const texts = [wanted('a', 'Un'), wanted('b', 'Deux'), wanted('c', 'Trois', 'Tres')];
    const first = updated(texts, [fresh('a', 'One', 'Uno'), fresh('z', 'Fin', 'Fin')]);
    expect(updated(texts, [...first.entries, ...first.obsolete])).toEqual(first);
  });
});
