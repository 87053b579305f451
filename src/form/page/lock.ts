/**
 * Claims a draft for this tab, so that no other one changes it at the same time.
 * @returns what gives it free again; null if another tab holds it. Where the browser has no locks, it is always granted.
 */
export function claim(key: string): Promise<(() => void) | null> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    locks
      .request(key, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      // Refused in a sandbox, where there is no other tab either.
      .catch(() => resolve(() => {}));
  });
}
