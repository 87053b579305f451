import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { packageFile } from '../../load/packaged.ts';
import type { PageParts } from './page.ts';
import type { Trial } from './trial.ts';

/** What every page is made of, as the build left it in the package. */
export const pageParts = (): PageParts => ({
  loader: part('loader.js'),
  code: brotliDecompressSync(file('code.js.br')).toString(),
  style: part('style.css'),
});

/** What only the pages of somebody who writes a questionnaire have. */
export const trialParts = (): Omit<Trial, 'remarks'> => ({
  script: part('trial.js'),
  style: part('trial.css'),
});

const part = (name: string): string => file(name).toString();

const file = (name: string): Buffer => readFileSync(packageFile(`dist/form/${name}`));
