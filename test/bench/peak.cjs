// @ts-check
// Loaded before a program (node --require) to leave behind, as it ends, the most memory that its process held, in KiB.
const { writeFileSync } = require('node:fs');

process.on('exit', () =>
  writeFileSync(String(process.env.PEAK_FILE), String(process.resourceUsage().maxRSS)),
);
