import fc from 'fast-check';

// The tests try the same cases every time, so that what fails is due to what has changed. `npm run fuzz` tries others,
// and tells the seed of what it finds.
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20_261_125 });

/** Whether `npm run mutants` runs the tests. */
export const isMutant = process.env.MUTANTS !== undefined;

// Whether a mutant is noticed matters there, not by which case.
if (isMutant) fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** Whether little time is to be spent: on thousands of programs (`npm run mutants`), or by `npm run test:fast`. */
const isShort = isMutant || process.env.FAST !== undefined;

/** How many cases a property is tried on: a tenth where little time is to be spent. */
export const runs = (times: number): number => (isShort ? Math.ceil(times / 10) : times);
