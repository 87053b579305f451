/** A file's text, as it is parsed: without byte-order mark, its lines ended by LF or CRLF. */
export interface Source {
  /** As the user named it. */
  file: string;
  text: string;
}
