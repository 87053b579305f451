import { randomCode } from '../../../interview/random.ts';
import { hearStorage, inStorage } from './storage.ts';

/** Gives free what was claimed. */
export type Release = () => void;

/**
 * Claims drafts for this tab, so that no two change them at the same time.
 * @param lost called where the browser has no locks, with one that another tab claims later: there, the last one has it.
 * @returns null if another tab holds one of them.
 */
export async function claim(keys: readonly string[], lost: (key: string) => void): Promise<Release | null> {
  const claimed = await Promise.all(keys.map((key) => claimOne(key, lost)));
  const release = (): void => {
    for (const each of claimed) each?.();
  };
  if (!claimed.includes(null)) return release;
  release();
  return null;
}

async function claimOne(key: string, lost: (key: string) => void): Promise<Release | null> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return claimByStorage(key, lost);
  try {
    return await new Promise<Release | null>((resolve, reject) => {
      const hold = (lock: Lock | null): Promise<void> =>
        new Promise((free) => {
          resolve(lock === null ? null : () => free());
          if (lock === null) free();
        });
      locks.request(key, { ifAvailable: true }, hold).catch(reject);
    });
  } catch {
    // Refused in a sandbox, where there is no other tab either.
    return () => {};
  }
}

function claimByStorage(key: string, lost: (key: string) => void): Release {
  const sign = `cap-numerique:claimed:${key}`;
  const release = hearStorage((changed, isThere) => {
    if (changed !== sign || !isThere) return;
    release();
    lost(key);
  });
  const tell = (storage: Storage): void => {
    storage.setItem(sign, randomCode());
    storage.removeItem(sign);
  };
  // Where nothing is kept, nobody else has it.
  inStorage(tell, () => {});
  return release;
}
