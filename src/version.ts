/** Set at build; what runs from the sources has none. */
declare const __VERSION__: string | undefined;

/** Whether this is the built program: it stands in dist/, with its questionnaires ready to load and a file for threads. */
export const IS_BUILT = typeof __VERSION__ === 'string';

/** The version of the package; “0.0.0” where the sources run. */
export const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
