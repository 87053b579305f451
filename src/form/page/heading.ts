import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Saying } from './saying.ts';

/** The heading of a screen: a new one is read from there, by eye or aloud, and names the window. */
export function useHeading(key: string, title: string, saying: Saying): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = saying.words.windowTitle(title, saying.title);
  }, [title, saying]);
  useEffect(() => {
    // Nothing has changed yet when the page opens: it is read from its top.
    if (isFirst.current && key === 'home') {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  return heading;
}
