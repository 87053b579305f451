import { CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './limits.ts';

/** Grammar errors after which the rest of a file is not read. */
const MAX_ERRORS = 20;

/** A quote or bracket that is not closed where its author meant it to be. */
export interface Unclosed {
  from: number;
  /** The quote or bracket that opens it. */
  opening: string;
}

export interface Tokens {
  tokens: CST.Token[];
  /** Where nesting exceeds the limit. */
  tooDeep?: number;
  /** Where a second document begins. */
  secondDocument?: number;
  /** Where each directive (%YAML) is. */
  directives: { from: number; text: string }[];
  unclosed: Unclosed[];
  /** Quoted texts over several lines, with their ends: if something fails there, the quote closed too late. */
  longQuotes: (Unclosed & { to: number })[];
}

/** Reads a text's tokens, which takes no recursion, and stops where composing them would be too expensive. */
export function tokensOf(text: string): Tokens {
  const result: Tokens = { tokens: [], directives: [], unclosed: [], longQuotes: [] };
  const parser = new Parser();
  let [offset, inFlow, inLine, errors, documents] = [0, 0, 0, 0, 0];
  let isScalar = false;

  const take = (token: CST.Token): boolean => {
    if (token.type === 'directive') result.directives.push({ from: token.offset, text: token.source });
    if (token.type === 'document' && ++documents === 2) {
      result.secondDocument = token.offset;
      return false;
    }
    result.tokens.push(token);
    return token.type !== 'error' || ++errors < MAX_ERRORS;
  };

  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar) {
      if (lexeme === '[' || lexeme === '{') inFlow++;
      else if (lexeme === ']' || lexeme === '}') inFlow = Math.max(0, inFlow - 1);
      else if (inFlow === 0 && NESTS.has(lexeme)) inLine++;
      else if (lexeme.includes('\n')) inLine = 0;
      if (inFlow + inLine > MAX_DEPTH) return { ...result, tokens: [], tooDeep: offset };
    }
    isScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) if (!take(token)) return explore(result);
    if (!MARKERS.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) if (!take(token)) break;
  return explore(result);
}

/** Lexemes with no text. */
const MARKERS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
/** Lexemes that nest when repeated on a line. */
const NESTS = new Set(['-', '?', ':']);

/** Walks the tree of tokens, without recursion, to find its depth and what is not closed. */
function explore(result: Tokens): Tokens {
  const open: { token: CST.Token; depth: number; parents: readonly CST.FlowCollection[] }[] = [];
  const closedInside = new Set<CST.FlowCollection>();
  const flows: CST.FlowCollection[] = [];
  for (const token of result.tokens) {
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth: 1, parents: [] });
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth, parents } = next;
    if (depth > MAX_DEPTH) return { ...result, tokens: [], tooDeep: token.offset };
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      checkQuoted(token, result);
    } else if ('items' in token) {
      let within = parents;
      if (token.type === 'flow-collection') {
        within = [...parents, token];
        if (!isClosed(token)) {
          flows.push(token);
          for (const parent of parents) closedInside.add(parent);
        }
      }
      for (const item of token.items) {
        if ('key' in item && item.key) open.push({ token: item.key, depth: depth + 1, parents: within });
        if (item.value) open.push({ token: item.value, depth: depth + 1, parents: within });
      }
    }
  }
  // If one is not closed, neither are those around it: one mistake.
  for (const flow of flows) {
    if (!closedInside.has(flow))
      result.unclosed.push({ from: flow.start.offset, opening: flow.start.source });
  }
  return result;
}

const isClosed = (flow: CST.FlowCollection): boolean =>
  flow.end.some((token) => token.source === (flow.start.source === '[' ? ']' : '}'));

function checkQuoted(token: CST.FlowScalar, { unclosed, longQuotes }: Tokens): void {
  const { offset: from, source } = token;
  const opening = source[0] ?? '"';
  if (source.length === 1 || !source.endsWith(opening)) unclosed.push({ from, opening });
  else if (source.includes('\n')) longQuotes.push({ from, opening, to: from + source.length });
}
