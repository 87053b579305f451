import { AREAS, AXES } from '../../src/model/questionnaire.ts';
import type { Code } from '../../src/words/checks/catalogue.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file's value before anything is known of it, to be spoilt
export type Raw = any;

const questions = (of: Raw): Raw[] => AREAS.flatMap((area) => of.areas[area].questions);
const facts = (of: Raw): Raw[] => of.facts ?? [];
const duties = (of: Raw): Raw[] => of.duties ?? [];
const withOptions = (of: Raw): Raw[] => [...facts(of), ...questions(of)].filter(({ options }) => options);
const singles = (of: Raw): Raw[] => questions(of).filter(({ type }) => type === 'single');
const inDanger = (of: Raw): Raw[] => questions(of).filter(({ danger }) => danger !== undefined);
const firstSingle = (of: Raw): Raw => singles(of).find(({ when }) => !when);
/** The entries of a condition that read the profile or an answer, with the maps that hold them. */
function entries(condition: Raw): [Raw, string][] {
  return Object.entries<Raw>(condition).flatMap(([key, value]): [Raw, string][] => {
    if (key === 'all' || key === 'any') return value.flatMap(entries);
    return key === 'not' ? entries(value) : [[condition, key]];
  });
}
const conditions = (of: Raw): [Raw, string][] =>
  [...questions(of), ...(of.gates ?? []), ...duties(of), ...of.actions].flatMap(({ when }) =>
    when ? entries(when) : [],
  );
const rename = (map: Raw, from: string, to: string) => {
  map[to] = map[from];
  delete map[from];
};
const spreadOut = ({ options }: Raw) => {
  for (const [i, option] of options.entries()) option.value = i / (options.length - 1);
};
const places = (lists: Raw[][]) => lists.flatMap((list) => list.map((_, i) => [list, i] as const));
const pairs = (list: Raw[]) => list.slice(1).map((item, i) => [list[i], item] as const);
const requiring = (of: Raw) => of.actions.filter(({ requires }: Raw) => requires?.length > 0);
const required = (of: Raw, { requires: [first] }: Raw) => of.actions.find(({ id }: Raw) => id === first);

const SENTENCE: Record<string, string> = {
  fr: 'ce que chacun devrait en savoir à présent',
  en: 'what one should know of it by now',
};

/** Mistakes: what is due, and everything in a questionnaire that may be spoilt so. */
export const MISTAKES: [name: string, due: Code[], spoil: (of: Raw) => (() => void)[]][] = [
  [
    'a condition on a question that is not there',
    ['CN201'],
    (of) =>
      conditions(of)
        .filter(([, key]) => key !== 'profile')
        .map(
          ([map, key]) =>
            () =>
              rename(map, key, `${key}x`),
        ),
  ],
  [
    'a condition on a value that is not there',
    ['CN202', 'CN203', 'CN210'],
    (of) =>
      conditions(of)
        .filter(([map, key]) => typeof map[key] === 'string')
        .map(([map, key]) => () => {
          map[key] = 'nowhere';
        }),
  ],
  [
    'an address of nothing',
    ['CN201'],
    (of) =>
      places(of.actions.map(({ addresses }: Raw) => addresses)).map(([list, i]) => () => {
        list[i] = 'nowhere';
      }),
  ],
  [
    'an address of a fact',
    ['CN201'],
    (of) =>
      facts(of).flatMap(({ id }) =>
        places(of.actions.map(({ addresses }: Raw) => addresses)).map(([list, i]) => () => {
          list[i] = id;
        }),
      ),
  ],
  [
    'an objective that is not there',
    ['CN204'],
    (of) =>
      places(of.actions.map(({ objectives }: Raw) => objectives)).map(([list, i]) => () => {
        list[i] = 'nowhere';
      }),
  ],
  [
    'a requirement that is not there',
    ['CN205'],
    (of) =>
      places(requiring(of).map(({ requires }: Raw) => requires)).map(([list, i]) => () => {
        list[i] = 'nowhere';
      }),
  ],
  [
    'a track member that is not there',
    ['CN201'],
    (of) =>
      places(of.tracks.map(({ questions: list }: Raw) => list)).map(([list, i]) => () => {
        list[i] = 'nowhere';
      }),
  ],
  [
    'a question with another’s id',
    ['CN206'],
    (of) =>
      pairs(questions(of)).map(([earlier, later]) => () => {
        later.id = earlier.id;
      }),
  ],
  [
    'an option with another’s id',
    ['CN206'],
    (of) =>
      withOptions(of).map(({ options }) => () => {
        options[1].id = options[0].id;
      }),
  ],
  [
    'an action with another’s id',
    ['CN206'],
    (of) =>
      pairs(of.actions).map(([earlier, later]) => () => {
        later.id = earlier.id;
      }),
  ],
  [
    'a fact with another’s id',
    ['CN206'],
    (of) =>
      pairs(facts(of)).map(([earlier, later]) => () => {
        later.id = earlier.id;
      }),
  ],
  [
    'a duty with another’s id',
    ['CN206'],
    (of) =>
      pairs(duties(of)).map(([earlier, later]) => () => {
        later.id = earlier.id;
      }),
  ],
  [
    'a profile with another’s id',
    ['CN206'],
    (of) =>
      pairs(of.profiles).map(([earlier, later]) => () => {
        later.id = earlier.id;
      }),
  ],
  [
    'a reserved id',
    ['CN207'],
    (of) =>
      [
        ...[...facts(of), ...questions(of), ...duties(of)],
        ...withOptions(of).flatMap(({ options }) => options),
      ].map((item) => () => {
        item.id = 'unknown';
      }),
  ],
  [
    'a retired id',
    ['CN208'],
    (of) =>
      questions(of).map(({ id }) => () => {
        of.retired = [id];
      }),
  ],
  [
    'a question that depends on itself',
    ['CN301'],
    (of) =>
      singles(of)
        .filter(({ when }) => !when)
        .map((item) => () => {
          item.when = { [item.id]: item.options[0].id };
        }),
  ],
  [
    'a question that depends on a later one',
    ['CN302'],
    (of) => {
      const last = singles(of).at(-1);
      const before = questions(of).slice(0, questions(of).indexOf(last));
      return before
        .filter(({ when }) => !when)
        .map((item) => () => {
          item.when = { [last.id]: last.options[0].id };
        });
    },
  ],
  [
    'a condition that contradicts itself',
    ['CN303'],
    (of) => {
      const { id, options } = firstSingle(of);
      const never = { all: [{ [id]: options[0].id }, { [id]: options[1].id }] };
      const after = questions(of).filter((item) => item.id !== id);
      return [...after, ...duties(of), ...of.actions.filter(({ kind }: Raw) => kind !== 'objective')]
        .filter(({ when }) => !when)
        .map((item) => () => {
          item.when = never;
        });
    },
  ],
  [
    'a value forgotten, or too many',
    ['CN401'],
    (of) =>
      singles(of).map(({ options }) => () => {
        if (options[0].value === undefined) options[0].value = 0;
        else delete options[0].value;
      }),
  ],
  [
    'values all equal',
    ['CN403'],
    (of) =>
      singles(of).map(({ options }) => () => {
        for (const option of options) option.value = 0.5;
      }),
  ],
  [
    'values out of order',
    ['CN402'],
    (of) =>
      singles(of)
        .filter(({ options }) => options.length > 2)
        .map((item) => () => {
          spreadOut(item);
          [item.options[1].value, item.options[2].value] = [item.options[2].value, item.options[1].value];
        }),
  ],
  [
    'a value out of range',
    ['CN107'],
    (of) =>
      singles(of).map((item) => () => {
        spreadOut(item);
        item.options.at(-1).value = 1.5;
      }),
  ],
  [
    'actions in a circle',
    ['CN601'],
    (of) =>
      requiring(of).map((action: Raw) => () => {
        const first = required(of, action);
        first.requires = [...(first.requires ?? []), action.id];
      }),
  ],
  [
    'a requirement planned for later',
    ['CN605'],
    (of) =>
      requiring(of)
        .filter(({ horizon }: Raw) => horizon !== 'year')
        .map((action: Raw) => () => {
          required(of, action).horizon = 'year';
        }),
  ],
  [
    'a tool for nothing',
    ['CN606'],
    (of) =>
      of.actions
        .filter(({ kind }: Raw) => kind === 'tool')
        .map((action: Raw) => () => {
          action.objectives = [];
        }),
  ],
  [
    'a type that is not one',
    ['CN105'],
    (of) =>
      [...facts(of), ...questions(of)].map((item) => () => {
        item.type = 'singel';
      }),
  ],
  [
    'a text forgotten',
    ['CN101'],
    (of) =>
      [...facts(of), ...questions(of), ...duties(of)].map((item) => () => {
        delete item.text;
      }),
  ],
  [
    'an axis that is not one, wherever questions name it',
    ['CN102'],
    (of) =>
      AXES.flatMap((axis) =>
        ['publik', 'nowhere'].map((name) => () => {
          for (const { axes } of questions(of)) if (axes?.[axis] !== undefined) rename(axes, axis, name);
        }),
      ),
  ],
  [
    'an action for what has no score',
    ['CN603'],
    (of) =>
      questions(of)
        .filter(({ type }) => type === 'text')
        .flatMap(({ id }) =>
          of.actions.map((action: Raw) => () => {
            action.addresses = [id];
          }),
        ),
  ],
  [
    'a fact with the id of a question',
    ['CN206'],
    (of) =>
      facts(of).map((fact) => () => {
        fact.id = questions(of)[0].id;
      }),
  ],
  [
    'a fact that could have a score',
    ['CN102'],
    (of) =>
      facts(of).flatMap((fact) => [
        () => {
          fact.axes = { vision: 1 };
        },
        () => {
          fact.danger = 0.25;
        },
      ]),
  ],
  [
    'a fact that is a text',
    ['CN105'],
    (of) =>
      facts(of).map((fact) => () => {
        fact.type = 'text';
      }),
  ],
  [
    'a way to training that is not one',
    ['CN104'],
    (of) =>
      [...of.profiles, ...withOptions(of).flatMap(({ options }) => options)]
        .filter(({ training }) => training)
        .map((item) => () => {
          item.training = 'cnpft';
        }),
  ],
  [
    'a duty more or less sure',
    ['CN104'],
    (of) =>
      duties(of).map((duty) => () => {
        duty.certainty = 'perhaps';
      }),
  ],
  [
    'a duty that no law asks for',
    ['CN101'],
    (of) =>
      duties(of).map((duty) => () => {
        delete duty.source;
      }),
  ],
  [
    'two duties that read the same',
    ['CN707'],
    (of) =>
      pairs(duties(of)).map(([earlier, later]) => () => {
        later.text = earlier.text;
      }),
  ],
  [
    'a danger out of range',
    ['CN107'],
    (of) =>
      inDanger(of).map((item) => () => {
        item.danger = 1.5;
      }),
  ],
  [
    'a danger for every answer',
    ['CN416'],
    (of) =>
      inDanger(of).map((item) => () => {
        item.danger = 1;
      }),
  ],
  [
    'a danger of what has no score',
    ['CN102'],
    (of) =>
      questions(of)
        .filter(({ type }) => type === 'text')
        .map((item) => () => {
          item.danger = 0.25;
        }),
  ],
  [
    'a danger that no light action answers',
    ['CN610'],
    (of) =>
      inDanger(of).map(({ id }) => () => {
        for (const action of of.actions) if (action.addresses[0] === id) action.effort = 3;
      }),
  ],
  [
    'a change in a version to come',
    ['CN820'],
    (of) =>
      questions(of).map(({ id }) => () => {
        of.changed = { [id]: '99.0.0' };
      }),
  ],
  [
    'an option renamed into another question',
    ['CN211'],
    (of) =>
      pairs(withOptions(of)).map(([one, other]) => () => {
        of.renamed = { ...of.renamed, [`${one.id}.gone`]: `${other.id}.${other.options[0].id}` };
      }),
  ],
  [
    'two options that read the same',
    ['CN707'],
    (of) =>
      withOptions(of).map(({ options }) => () => {
        options[1].text = options[0].text;
      }),
  ],
  [
    'a topic that is a sentence',
    ['CN709'],
    (of) =>
      [...facts(of), ...questions(of)]
        .filter(({ topic }) => topic !== undefined)
        .map((item) => () => {
          item.topic = Object.fromEntries(
            of.languages.map((language: string) => [language, SENTENCE[language]]),
          );
        }),
  ],
  [
    'a track read in no time',
    ['CN506'],
    (of) =>
      of.tracks.map((track: Raw) => () => {
        track.minutes = 1;
      }),
  ],
  [
    'a kind that is not one',
    ['CN104'],
    (of) =>
      of.actions.map((action: Raw) => () => {
        action.kind = 'toool';
      }),
  ],
];
