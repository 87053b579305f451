import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  BindingElement,
  Expression,
  Node,
  ObjectLiteralExpression,
  SourceFile,
} from 'typescript/unstable/ast';
import {
  isElementAccessExpression,
  isIdentifier,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isSpreadAssignment,
  isStringLiteral,
  isVariableStatement,
} from 'typescript/unstable/ast/is';
import { API, type NodeHandle, type Project, type Type } from 'typescript/unstable/sync';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORDS = `${root}src/words/`;

/** Each key that says something, and its path from its table's file. */
type Keys = Map<Node, string>;

test('everything that the tables say is read', () => {
  const api = new API({ cwd: root });
  try {
    // What the page of a form says is read by code of its own, for browsers.
    const [whole, page] = ['tsconfig.json', 'src/form/page/tsconfig.json'].map((name) => {
      const config = root + name;
      const projects = api.updateSnapshot({ openProject: config }).getProjects();
      const project = projects.find(({ configFileName }) => configFileName === config);
      if (!project) throw new Error(`There is no project ${config}.`);
      return saidIn(project);
    });
    expect(whole?.unread.filter((path) => page?.unread.includes(path) || !page?.said.includes(path))).toEqual(
      [],
    );
  } finally {
    api.close();
  }
});

/** The paths of all keys, and of those that nothing reads, as the compiler resolves the names: in TypeScript, or in the templates. */
function saidIn({ program, checker }: Project): { said: string[]; unread: string[] } {
  const sources = program
    .getSourceFileNames()
    .filter((file) => file.startsWith(`${root}src/`))
    .flatMap((file) => program.getSourceFile(file) ?? []);
  const keys = keysIn(sources);
  const said = Array.from(keys.values());
  expect(keys.size).toBeGreaterThan(200);
  const names = new Set(Array.from(keys.keys(), keyOf));
  const tables = new Set(Array.from(keys.values(), (path) => path.split('.').at(-2) ?? ''));
  for (const label of namedInTemplates()) {
    for (const [key, path] of keys) if (path.includes('labels') && keyOf(key) === label) keys.delete(key);
  }

  const strike = (symbols: readonly ({ declarations: readonly NodeHandle[] } | undefined)[]) => {
    for (const declaration of symbols.flatMap((symbol) => symbol?.declarations ?? [])) {
      const key = declaration.path.startsWith(WORDS) ? declaration.resolve() : undefined;
      if (key) keys.delete(key);
    }
  };
  /** Strikes what is taken out of each of some objects: the properties of these names, or all of them. */
  const strikeIn = (objects: readonly Node[], taken: (i: number) => readonly string[] | 'all') => {
    checker.getTypeAtLocation(objects).forEach((type, i) => {
      if (!type) return;
      const properties = taken(i);
      strike(
        properties === 'all'
          ? checker.getPropertiesOfType(type)
          : properties.filter((name) => names.has(name)).map((name) => checker.getPropertyOfType(type, name)),
      );
    });
  };
  for (const source of sources) {
    if (source.fileName.startsWith(WORDS)) continue;
    const nodes = within(source);
    // words.title
    const accessed = nodes.filter(isPropertyAccessExpression).map(({ name }) => name);
    strike(checker.getSymbolAtLocation(accessed.filter(({ text }) => names.has(text))));
    // words['title'], words[isOver ? 'title' : 'lead'], words[id]
    const indexed = nodes.filter(isElementAccessExpression);
    const indices = checker.getTypeAtLocation(indexed.map(({ argumentExpression }) => argumentExpression));
    strikeIn(
      indexed.map(({ expression }) => expression),
      (i) => textsOf(indices[i]),
    );
    // const { title } = words
    const patterns = nodes.filter(isObjectBindingPattern);
    strikeIn(patterns, (i) => takenBy(patterns[i]?.elements ?? []));
    // show(words.steps), where what it shows has a type of its own
    const handed = nodes
      .filter(isPropertyAccessExpression)
      .filter(({ name, parent }) => tables.has(name.text) && !isPropertyAccessExpression(parent));
    strikeIn(handed, (i) => {
      const expected = checker.getContextualType(handed[i] as Expression);
      const properties = expected ? checker.getPropertiesOfType(expected) : [];
      return properties
        .filter(({ declarations }) => !declarations.some(({ path }) => path.startsWith(WORDS)))
        .map(({ name }) => name);
    });
    // { ...words }
    strikeIn(
      nodes.filter(isSpreadAssignment).map(({ expression }) => expression),
      () => 'all',
    );
  }
  return { said, unread: Array.from(keys.values()) };
}

/** All that the tables say, except the sentences of checks, which are found by their codes. */
function keysIn(sources: readonly SourceFile[]): Keys {
  const keys: Keys = new Map();
  for (const { fileName, statements } of sources) {
    if (!fileName.startsWith(WORDS) || fileName.startsWith(`${WORDS}checks/`)) continue;
    const file = fileName.slice(WORDS.length);
    for (const { declarationList } of statements.filter(isVariableStatement)) {
      for (const { name, initializer } of declarationList.declarations) {
        if (initializer && isObjectLiteralExpression(initializer)) {
          gather(initializer, `${file} ${textOf(name)}`, keys);
        }
      }
    }
  }
  return keys;
}

function gather({ properties }: ObjectLiteralExpression, path: string, keys: Keys): void {
  for (const property of properties.filter(isPropertyAssignment)) {
    const { initializer } = property;
    if (!isObjectLiteralExpression(initializer)) continue;
    const here = `${path}.${keyOf(property)}`;
    if (isSaid(initializer)) keys.set(property, here);
    else gather(initializer, here, keys);
  }
}

/** Whether an object is what a key says, in each language. */
const isSaid = ({ properties }: ObjectLiteralExpression): boolean =>
  ['fr', 'en'].every((language) => properties.some((property) => keyOf(property) === language));

const keyOf = (property: Node): string => (isPropertyAssignment(property) ? textOf(property.name) : '');

const textOf = (name: Node): string => (isIdentifier(name) || isStringLiteral(name) ? name.text : '');

/** The labels are handed whole to the templates, which name them. */
const namedInTemplates = (): string[] =>
  readdirSync(`${root}templates`).flatMap((file) =>
    Array.from(
      readFileSync(`${root}templates/${file}`, 'utf8').matchAll(/\blabels\.(\w+)/g),
      ([, name]) => name ?? '',
    ),
  );

/** A node, and all that it is made of. */
function within(node: Node): Node[] {
  const nodes = [node];
  // Grows while it is read.
  for (const each of nodes) {
    each.forEachChild((child) => {
      nodes.push(child);
    });
  }
  return nodes;
}

/** What a pattern takes out of an object. */
const takenBy = (elements: readonly BindingElement[]): string[] | 'all' =>
  elements.some(({ dotDotDotToken }) => dotDotDotToken)
    ? 'all'
    : elements.flatMap(({ propertyName, name }) => {
        const key = propertyName ?? name;
        return key ? [textOf(key)] : [];
      });

/** The texts that an index may be, where its type tells them. */
function textsOf(index: Type | undefined): string[] | 'all' {
  const types = index?.isUnionType() ? index.getTypes() : [index];
  const texts = types.flatMap((type) => (type?.isStringLiteralType() ? [type.value] : []));
  return texts.length === types.length ? texts : 'all';
}
