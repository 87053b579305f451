import { LONGEST_NAME } from '../../interview/steps/name.ts';
import { idLike, isId } from '../../model/malformed.ts';
import type { ArgsOf, Code } from '../../words/checks/catalogue.ts';
import { isMailAddress } from '../mail.ts';
import type { Column } from './headings.ts';
import type { FindProfile } from './profiles.ts';
import type { Cell, Row } from './table.ts';
import type { Headings } from './vocabulary.ts';

/** Tells what is wrong between two offsets of the text, and of the others that it disagrees with. */
export type Tell = <C extends Code>(code: C, at: Span, args: ArgsOf<C>, related?: Span) => void;

export type Span = Pick<Cell, 'from' | 'to'>;

/** What a row says of its structure: null where it says nothing, undefined where what it says cannot be taken. */
export interface Said {
  name: string | undefined;
  id: string | null | undefined;
  profile: string | null | undefined;
  replyTo: string | null | undefined;
}

/** Reads the cells of the known columns, and tells what is wrong in them. */
export function readRow(row: Row, columns: Headings<Column>['columns'], find: FindProfile, tell: Tell): Said {
  const cellOf = (column: Column): Cell | undefined => row[columns.get(column) ?? -1];
  const said = (column: Column, take: (cell: Cell) => string | undefined): string | null | undefined => {
    const cell = cellOf(column);
    return cell === undefined || cell.text === '' ? null : take(cell);
  };
  const name = cellOf('name');
  return {
    name: name && nameIn(name, tell),
    id: said('id', (cell) => idIn(cell, tell)),
    profile: said('profile', (cell) => {
      const found = find(cell.text);
      if ('id' in found) return found.id;
      tell('CN917', cell, found.notFound);
      return undefined;
    }),
    replyTo: said('replyTo', (cell) => {
      if (isMailAddress(cell.text)) return cell.text;
      tell('CN986', cell, { mail: cell.text });
      return undefined;
    }),
  };
}

function nameIn(cell: Cell, tell: Tell): string | undefined {
  const { text } = cell;
  if (text === '') tell('CN985', cell, { why: 'none' });
  else if (text.length > LONGEST_NAME) {
    tell('CN985', cell, { why: 'long', length: text.length, most: LONGEST_NAME });
  } else if (/\p{Cc}/u.test(text)) tell('CN985', cell, { why: 'broken' });
  else return text;
  return undefined;
}

function idIn(cell: Cell, tell: Tell): string | undefined {
  const { text } = cell;
  if (isId(text)) return text;
  tell('CN106', cell, { id: text, suggestion: idLike(text), inList: false });
  return undefined;
}
