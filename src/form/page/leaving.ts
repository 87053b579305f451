import { useEffect, useRef } from 'preact/hooks';

/** Does something when the page is hidden or closed: a phone gives no later moment. */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && latest.current();
    const onLeave = () => latest.current();
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onLeave);
    };
  }, []);
}
