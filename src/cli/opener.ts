import type { Shell } from './shell.ts';

/** Opens a file with what the person's system opens it with; says whether something did. */
export type Opener = (path: string) => Promise<boolean>;

/**
 * What opens files here; null where nobody would see it: on another computer, or without a desktop.
 * @param platform as Node.js names it.
 */
export function openerOf({ env }: Pick<Shell, 'env'>, platform: string = process.platform): Opener | null {
  const isRemote = Boolean(env.SSH_CONNECTION || env.SSH_CLIENT || env.SSH_TTY);
  const hasDesktop = ['darwin', 'win32'].includes(platform);
  // WSL opens what Windows opens.
  const hasDisplay = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
  return isRemote || !(hasDesktop || hasDisplay) ? null : open;
}

async function open(path: string): Promise<boolean> {
  const { default: opened } = await import('open');
  try {
    const opening = await opened(path);
    const code = opening.exitCode ?? (await new Promise((done) => opening.once('exit', done)));
    return code === 0;
  } catch {
    return false;
  }
}
