// @ts-check
// Loaded before a program (node --import) to leave behind, as it ends, the most memory that its process held, in KiB.
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(String(process.env.PEAK_FILE), String(process.resourceUsage().maxRSS)),
);
