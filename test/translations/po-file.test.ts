import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Entry, parsePo } from '../../src/translations/po-file.ts';
import { fresh } from '../../src/translations/update.ts';
import { writePo } from '../../src/translations/write-po.ts';

const HEADER = fresh(null, '', 'Language: es\nContent-Type: text/plain; charset=UTF-8\n');
const write = (entries: readonly Entry[]) =>
  writePo(
    HEADER,
    entries.map((entry) => ({ entry, remark: null, place: null })),
  );
const said = ({ at: _, written: _none, ...rest }: Entry) => rest;

describe('a PO file', () => {
  it('is read with what translators and their programs leave in it', () => {
    const { header, entries, fault } = parsePo(`# Equipo de traducción
msgid ""
msgstr ""
"Language: es\\n"
"X-Generator: Poedit 3.4\\n"

# ¿formal?
#. Question « charter » : texte
#: q.yaml:12
#, fuzzy, no-wrap
#| msgctxt "questions.charter.text"
#| msgid ""
#| "Une "
#| "charte ?"
msgctxt "questions.charter.text"
msgid "Une « charte » écrite ?\\t\\"oui\\""
msgstr ""
"¿Una carta "
"escrita?\\n"
"Sí\\\\no"
#~| msgid "Vieux"
#~ msgctxt "gone"
#~ msgid "Ancien"
#~ msgstr ""
#~ "Antiguo"
`);
    expect(fault).toBeNull();
    expect(header?.comments).toEqual(['# Equipo de traducción']);
    expect(entries.map(said)).toEqual([
      {
        context: 'questions.charter.text',
        id: 'Une « charte » écrite ?\t"oui"',
        text: '¿Una carta escrita?\nSí\\no',
        isFuzzy: true,
        isObsolete: false,
        previous: 'Une charte ?',
        comments: ['# ¿formal?'],
        flags: ['no-wrap'],
      },
      {
        ...{ context: 'gone', id: 'Ancien', text: 'Antiguo', isFuzzy: false, isObsolete: true },
        ...{ previous: 'Vieux', comments: [], flags: [] },
      },
    ]);
  });

  test('written and read again is the same, whatever its texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^["\\\n\t\r#~|: a]*$/),
      fc.constantFrom('"', '\\', '\\"', '\n', '\\n\n\\', 'msgid "x"'),
    );
    const entry = fc.record({
      context: text,
      id: text,
      text,
      isFuzzy: fc.boolean(),
      isObsolete: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (drawn) => {
        const entries = drawn.map((each) => ({
          ...fresh(each.context, each.id, each.text),
          ...{ isFuzzy: each.isFuzzy, isObsolete: each.isObsolete },
          previous: each.isFuzzy ? each.text : null,
        }));
        const again = parsePo(write(entries));
        expect(again.fault).toBeNull();
        expect(again.entries.map(said)).toEqual(entries.map(said));
        expect(write(again.entries)).toBe(write(entries));
      }),
    );
  });

  it.each([
    ['line', 'msgid "a"\nmsgstr "b"\n- id: x\n', 3],
    ['line', '<<<<<<< HEAD\nmsgid "a"\n', 1],
    ['line', 'id: biblio\nversion: 1.0.0\n', 1],
    ['string', 'msgid "a"\nmsgstr "b" c"\n', 2],
    ['string', 'msgid "a"\nmsgstr b\n', 2],
    ['string', 'msgid "a"\nmsgstr "b\\"\n', 2],
    ['escape', 'msgid "a"\nmsgstr "C:\\docs"\n', 2],
    ['order', 'msgid "a"\nmsgid "b"\n', 2],
    ['order', 'msgstr "a"\n', 1],
    ['order', '"a"\n', 1],
    ['order', 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4],
    ['plural', 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', 2],
  ])('that is wrong is so at its first wrong line (%s: %j)', (kind, text, line) => {
    const { fault } = parsePo(text);
    expect(fault?.kind).toBe(kind);
    expect(text.slice(0, fault?.at[0]).split('\n')).toHaveLength(line);
  });

  it.each([
    ['a single line', `msgid "a"\nmsgstr "${'\\n'.repeat(5_000_000)}"\n`, null],
    ['a line that never ends', `msgid "a"\nmsgstr "${'\\"'.repeat(5_000_000)}`, 'string'],
    ['lines', `msgid "a"\nmsgstr ""\n${'"x"\n'.repeat(2_000_000)}`, null],
    ['comments', '# x\n'.repeat(2_500_000), null],
    ['empty lines', '\n'.repeat(10_000_000), null],
  ])('of 10 MB is read: %s', (_, text, fault) => {
    expect(parsePo(text).fault?.kind ?? null).toBe(fault);
  });
});
