import fc from 'fast-check';

// The tests try the same cases every time, so that what fails is due to what has changed. `npm run fuzz` tries others,
// and tells the seed of what it finds.
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20_261_125 });
