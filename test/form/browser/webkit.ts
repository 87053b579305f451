import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Driver, PHONE, RECORD_TYPES, type Start } from './driver.ts';
import { connect } from './webdriver.ts';
import { WebDriverTab } from './webdriver-tab.ts';

/** Around WebKitGTK: Debian's own small browser keeps nothing when it is driven. */
const BROWSER = fileURLToPath(new URL('webkit-browser.js', import.meta.url));

export async function startWebkit(executablePath: string, start: Start): Promise<Driver> {
  if (start.storage === 'refused') throw new Error('WebKitGTK has no setting that refuses storage');
  const screen = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const [display] = await once(createInterface(screen.stdio[3] as Readable), 'line');
  const port = await freePort();
  const driver = run(executablePath, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    // No settings of this machine, nor its readers of the screen.
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
    // The sandbox of the processes that show pages cannot be made by root.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const session = await connect(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': {
      binary: BROWSER,
      args: [start.profile, start.downloads, start.proxy, start.language, start.storage, RECORD_TYPES],
    },
  });
  // Stays: with its last window, a session would end.
  const first = await session.send<string>('GET', '/window');
  return {
    async page() {
      const { handle } = await session.inWindow<{ handle: string }>(first, 'POST', '/window/new', {
        type: 'window',
      });
      const tab = new WebDriverTab(session, handle, start.downloads);
      if (start.phone) await tab.size(PHONE.width, PHONE.height);
      return tab;
    },
    async close() {
      await session.end();
      await stop(driver);
      await stop(screen);
    },
  };
}

/** Starts a program, which may write to its descriptor 3. */
function run(program: string, args: string[], environment: Record<string, string> = {}): ChildProcess {
  return spawn(program, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function stop(program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}
