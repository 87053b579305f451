import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** undefined where there is none: tests that need it are skipped. */
export const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
/** Whether what a browser prints can be read: poppler's pdftotext, and pdfinfo with it. */
export const READS_PDF = spawnSync('pdftotext', ['-v']).status === 0;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the rules of accessibility say of the page shown, as the end of a script for `shown`. */
export const VIOLATIONS = `const { violations } = await window.axe.run(document);
  return violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }));`;

/** What a script finds in a page that a browser shows at a width; its own policy would let no script run. */
export function shown<T>(page: string, width: number, script: string): T {
  const inner = page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</main>', `</main><script>${AXE.replaceAll('</script', '<\\/script')}</script>`);
  // A window has a least width, and a frame has none.
  const outer = `<!DOCTYPE html><body><iframe width="${width}" height="800" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>
<script>onload = async () => {
  const { contentWindow: window, contentDocument: document } = frames[0].frameElement;
  const found = await (async () => { ${script} })();
  const result = globalThis.document.createElement('pre');
  result.textContent = JSON.stringify(found);
  globalThis.document.body.replaceChildren(result);
};</script>`;
  return browse(outer, ['--window-size=1400,900', '--dump-dom', '--virtual-time-budget=60000'], (stdout) => {
    const [, json = 'null'] = /<pre>([\s\S]*)<\/pre>/.exec(stdout) ?? [];
    return JSON.parse(json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
  });
}

/** A sheet of what a browser prints. */
export interface Sheet {
  text: string;
  /** In points, with the name of the format if it has one: “594.96 x 841.92 pts (A4)”. */
  size: string;
}

/** The sheets that a browser prints of a page, in the order of the page. */
export function printed(page: string): Sheet[] {
  return browse(page, ['--no-pdf-header-footer', '--print-to-pdf=printed.pdf'], (_, folder) =>
    sheetsOf(join(folder, 'printed.pdf')),
  );
}

/** The same, with what a browser prints of its own accord where a page does not say what is to be there. */
export function printedAsUsual(page: string): Sheet[] {
  return browse(page, ['--print-to-pdf=printed.pdf'], (_, folder) => sheetsOf(join(folder, 'printed.pdf')));
}

/** The sheets of a PDF file. */
export function sheetsOf(path: string): Sheet[] {
  const read = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).stdout;
  const sizes = read('pdfinfo', '-l', '-1', path).matchAll(/^Page +\d+ size: +(.*)$/gm);
  const texts = read('pdftotext', '-raw', path, '-').split('\f');
  return Array.from(sizes, ([, size = ''], i) => ({ text: texts[i] ?? '', size }));
}

/** Opens a page with some options; what the browser writes goes into the folder it is given. */
function browse<T>(page: string, options: string[], read: (stdout: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cap-page-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const { stdout } = spawnSync(
      BROWSER ?? '',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`],
        ...options,
        `file://${file}`,
      ],
      { cwd: folder, encoding: 'utf8', timeout: 100_000, maxBuffer: 1e9 },
    );
    return read(stdout, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
