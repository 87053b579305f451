import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Saying } from './saying.ts';

/** Whether the page has just opened: it is read from its top. */
let isOpening = true;

/** The heading of a screen: a new one is read from there, by eye or aloud, and names the window. */
export function useHeading(key: string, title: string, saying: Saying): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = saying.words.windowTitle(title, saying.title);
  }, [title, saying]);
  useEffect(() => {
    if (isOpening) {
      isOpening = false;
      return;
    }
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  return heading;
}
