// The program's own Liquid templates, compiled at build: filled in without the template engine, which takes longer to
// start than all the rest of a plan. A user's template goes through the engine itself; a test holds that both agree.
import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';

const engine = new Liquid({ locale: 'fr', templates: {} });

/** The plugin of rolldown and of vite, which runs the tests, for `import text, { fill } from './x.liquid'`. */
export const templates = {
  name: 'templates',
  enforce: 'pre',
  load: (id) => (id.endsWith('.liquid') ? { code: moduleOf(id), moduleType: 'js' } : undefined),
};

/** A module with a template's text, and a function that fills it in. */
function moduleOf(path) {
  const text = readFileSync(path, 'utf8');
  return `export default ${JSON.stringify(text)};\n${compile(text, path)}`;
}

/**
 * `fill(view, print)`: what a template makes of a view, each value through `print` unless it is marked `raw`.
 * @throws Error on a part of Liquid that the program's templates have not used so far.
 */
export function compile(text, path) {
  const compiler = new Compiler(path);
  const whole = compiler.apart(engine.parse(text, path), { names: new Map(), loop: null, given: [] });
  return `const isSet = (value) => value !== undefined && value !== null && value !== false;
${compiler.functions.join('\n')}
export const fill = (view, print) => ${whole};
`;
}

const FILTERS = {
  join: (value, separator = '" "') => `${value}.join(${separator})`,
  default: (value, other) => `((value) => isSet(value) && value.length !== 0 ? value : ${other})(${value})`,
  capitalize: (value) =>
    `((text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase())(String(${value}))`,
  raw: (value) => value,
};

const OPERATORS = { '==': '===', '!=': '!==', '>': '>', '<': '<', '>=': '>=', '<=': '<=' };

class Compiler {
  constructor(path) {
    this.path = path;
    this.loops = 0;
    this.functions = [];
  }

  /**
   * Parts as a function of their own: one large function for a whole template would take longer to optimise, each
   * time that it is, than to run a thousand times.
   * @returns the call of it.
   */
  apart(parts, scope) {
    const body = this.block(parts, scope);
    const name = `part${this.functions.length + 1}`;
    const given = ['view', 'print', ...scope.given].join(', ');
    this.functions.push(`function ${name}(${given}) {\nlet out = '';\n${body}\nreturn out;\n}`);
    return `${name}(${given})`;
  }

  /** Parts one after the other, in a scope: the names of its loops' variables, the innermost loop, what it is given. */
  block(parts, scope) {
    return parts.map((part) => this.part(part, scope)).join('\n');
  }

  part(part, scope) {
    if ('str' in part) return part.str === '' ? '' : `out += ${JSON.stringify(part.str)};`;
    switch (part.name) {
      case undefined:
        return this.output(part.value, scope);
      case 'for':
        return this.loop(part, scope);
      case 'if':
      case 'unless':
        return this.condition(part, scope);
      default:
        throw new Error(`${this.path}: {% ${part.name} %} is not compiled`);
    }
  }

  output({ initial, filters }, scope) {
    const value = filters.reduce(
      (inner, { name, args }) => {
        const filter = FILTERS[name];
        if (!filter) throw new Error(`${this.path}: the filter ${name} is not compiled`);
        return filter(inner, ...args.map((arg) => this.operand(arg, scope)));
      },
      this.expression(initial, scope),
    );
    const shown = filters.at(-1)?.name === 'raw' ? `String(${value} ?? '')` : `print(${value})`;
    return `out += ${shown};`;
  }

  loop({ variable, collection, templates: inside, elseTemplates, hash }, scope) {
    if (Object.keys(hash.hash).length > 0) throw new Error(`${this.path}: a limited loop is not compiled`);
    this.loops += 1;
    const [list, index, item] = ['list', 'index', 'item'].map((name) => `${name}${this.loops}`);
    const names = new Map(scope.names).set(variable, item);
    const given = [...scope.given, list, index, item];
    const body = this.apart(inside, { names, loop: { list, index }, given });
    const otherwise = elseTemplates
      ? `\nif (${list}.length === 0) out += ${this.apart(elseTemplates, scope)};`
      : '';
    return `const ${list} = ${this.operand(collection, scope)} ?? [];
for (const [${index}, ${item}] of ${list}.entries()) out += ${body};${otherwise}`;
  }

  condition({ name, branches, elseTemplates }, scope) {
    const tests = branches.map(({ value, templates: inside }, i) => {
      const test = `isSet(${this.expression(value.initial, scope)})`;
      const held = name === 'unless' && i === 0 ? `!${test}` : test;
      return `if (${held}) out += ${this.apart(inside, scope)};`;
    });
    const otherwise = elseTemplates?.length ? ` else out += ${this.apart(elseTemplates, scope)};` : '';
    return tests.join(' else ') + otherwise;
  }

  /** Operands and operators in postfix order. */
  expression({ postfix }, scope) {
    const stack = [];
    for (const token of postfix) {
      if (token.operator === undefined) {
        stack.push(this.operand(token, scope));
        continue;
      }
      const [right, left] = [stack.pop(), stack.pop()];
      if (token.operator === 'and') stack.push(`(isSet(${left}) && isSet(${right}))`);
      else if (token.operator === 'or') stack.push(`(isSet(${left}) || isSet(${right}))`);
      else if (token.operator in OPERATORS) stack.push(`(${left} ${OPERATORS[token.operator]} ${right})`);
      else throw new Error(`${this.path}: the operator ${token.operator} is not compiled`);
    }
    return stack[0];
  }

  operand(token, { names, loop }) {
    if (token.props === undefined) return JSON.stringify(token.content);
    const [root, ...rest] = token.props.map(({ content }) => content);
    if (root === 'forloop' && loop) {
      if (rest[0] === 'index') return `(${loop.index} + 1)`;
      if (rest[0] === 'last') return `(${loop.index} === ${loop.list}.length - 1)`;
      throw new Error(`${this.path}: forloop.${rest[0]} is not compiled`);
    }
    return rest.reduce(
      (value, key) => (key === 'size' ? `${value}.length` : `${value}[${JSON.stringify(key)}]`),
      names.get(root) ?? `view[${JSON.stringify(root)}]`,
    );
  }
}
