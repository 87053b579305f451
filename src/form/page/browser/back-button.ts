import { useEffect, useRef } from 'preact/hooks';

/** How many screens are behind the present one in the browser's own history, as far as it keeps them. */
const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) : 0;

/**
 * Takes the browser's own way back, a telephone's above all, as the page's: it leads to the screen before. Each screen
 * has an entry of its own in the history, since browsers leave a page that makes some while nobody does anything there.
 * @param screen identifies what is on screen.
 * @param goBack returns what is on screen then.
 */
export function useBackButton(screen: string, goBack: () => string): void {
  const latest = useRef({ screen, goBack });
  latest.current = { screen, goBack };
  const isBack = useRef(false);
  const depth = useRef(0);
  const enter = (): void => {
    depth.current = depthOf(history.state) + 1;
    history.pushState({ depth: depth.current }, '');
  };
  useEffect(() => {
    if (!isBack.current) enter();
    isBack.current = false;
  }, [screen]);
  useEffect(() => {
    const onMove = ({ state }: PopStateEvent): void => {
      const isForward = depthOf(state) > depth.current;
      depth.current = depthOf(state);
      if (isForward) return;
      const { screen: before, goBack } = latest.current;
      isBack.current = goBack() !== before;
      // Answers that were carried on with have more screens behind them than the history.
      if (depth.current === 0) enter();
    };
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);
}
