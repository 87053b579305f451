import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Saying } from './saying.ts';

/** Nothing has changed yet when the page opens: it is read from its top. */
let isOpening = true;

/**
 * The heading of a screen: a new one is read from there, by eye or aloud, and names the window.
 * @param place which of the questions it is, which a window's title begins with.
 */
export function useHeading(
  key: string,
  title: string,
  saying: Saying,
  place?: string,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { windowTitle } = saying.words;
    const named = title === saying.title ? title : windowTitle(title, saying.title);
    document.title = place ? windowTitle(place, named) : named;
  }, [title, saying, place]);
  // At once: a key that comes next is for the new screen.
  useLayoutEffect(() => {
    if (!isOpening) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isOpening = false;
  }, [key]);
  return heading;
}
