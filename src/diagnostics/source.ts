/** A file's text, ready to parse: without byte-order mark, with LF or CRLF line ends. */
export interface Source {
  /** As the user named it. */
  file: string;
  text: string;
}
