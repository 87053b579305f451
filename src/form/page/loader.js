// @ts-check
import { inflated } from './inflated.ts';

// Runs the page's code, which the page holds compressed. If it cannot, what stays is the questionnaire to print.
const page = document.documentElement;
page.classList.add('scripted');
addEventListener('DOMContentLoaded', async () => {
  try {
    const code = await inflated('code');
    const script = document.createElement('script');
    // The page's policy runs this very text, by its hash, and no other.
    const types = /** @type {any} */ (window).trustedTypes;
    script.textContent = types
      ? types.createPolicy('cap-numerique', { createScript: () => code }).createScript('')
      : code;
    document.head.append(script);
  } finally {
    // Nothing is said of a script that the policy keeps from running, and it tells by this mark that it runs.
    if (page.dataset.runs === undefined) page.classList.remove('scripted');
  }
});
