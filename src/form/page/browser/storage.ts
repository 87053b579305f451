/**
 * Uses the browser's storage. All pages opened from files share one. It may be refused at any moment, even where it was
 * granted before: reading the very property throws in a mail program's preview, and elsewhere it is null.
 * @returns what comes of it; `otherwise` where there is none.
 */
export function inStorage<T>(use: (storage: Storage) => T, otherwise: (error: unknown) => T): T {
  try {
    return use(localStorage);
  } catch (error) {
    return otherwise(error);
  }
}

/** Hears what other tabs change there: the key, and whether something is under it now. */
export function hearStorage(hear: (key: string, isThere: boolean) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key !== null) hear(key, newValue !== null);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
