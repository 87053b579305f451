import { render } from 'preact';
import { fromEmbedded } from '../embedded.ts';
import type { FormSetting } from '../setting.ts';
import { App } from './app.tsx';
import { inflated } from './inflated.ts';

/** Reads what the page holds, and begins. What follows is on screen only once all of it works. */
async function start(): Promise<void> {
  const setting: FormSetting = JSON.parse(textOf('setting'));
  const questionnaire = fromEmbedded(await inflated('questionnaire'));
  const root = document.getElementById('form');
  if (root === null) throw new Error('The page is not whole.');
  render(<App questionnaire={questionnaire} setting={setting} />, root);
  root.hidden = false;
}

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

// Read by the loader, as soon as all of this script has run.
document.documentElement.dataset.runs = '';
start().catch((error: unknown) => {
  // Then it is at least a page to print.
  document.documentElement.classList.remove('scripted');
  throw error;
});
