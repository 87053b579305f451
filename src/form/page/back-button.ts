import { useEffect, useRef } from 'preact/hooks';

/** Takes the browser's own way back, a telephone's above all, as the page's: it leads to the screen before. */
export function useBackButton(goBack: () => void): void {
  const latest = useRef(goBack);
  latest.current = goBack;
  useEffect(() => {
    const stay = () => history.pushState(null, '');
    const onBack = () => {
      stay();
      latest.current();
    };
    stay();
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
}
