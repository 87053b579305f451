import { useEffect, useRef } from 'preact/hooks';

/** Has the browser ask before the page is closed, as long as something would be lost with it. */
export function useAsking(isAtRisk: () => boolean): void {
  const latest = useRef(isAtRisk);
  latest.current = isAtRisk;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!latest.current()) return;
      event.preventDefault();
      // What older browsers go by.
      event.returnValue = true;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}
