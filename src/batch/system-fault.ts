import { finishedName } from '../files/replace-file.ts';

/** What the system would not do: plain data, since an error loses its code on its way out of a thread. */
export interface Fault {
  /** As the system names it: `EACCES`, `ENOSPC`. */
  code: string;
  /** The file or the folder that it is about, as an absolute path; null where the system does not say. */
  path: string | null;
  /** Whether it is the temporary folder, where the user wrote nothing. */
  isTemporary?: boolean;
}

/** A fault of another thread. */
export class SystemFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Null of an error that is not the system's. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof SystemFault) return error.fault;
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const name = dest ?? path;
  return { code: String(code), path: name === undefined ? null : finishedName(name) };
}
