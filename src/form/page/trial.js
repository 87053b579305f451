// @ts-check
// Loads the page again once its file has changed. No page opened from a file can read one, its own either: it shows
// itself in a hidden frame now and then, and what is in there tells by this same script which page it is.
const LOOK = '?made';
/** In milliseconds. */
const PAUSE = 1000;

const made = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name=made]')).content;
/** @type {HTMLIFrameElement | undefined} */
let frame;

/** In a new frame each time: another address in the same one would be a step in the window's history. */
function look() {
  if (document.hidden || !document.body) return;
  frame?.remove();
  frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = location.pathname + LOOK;
  document.body.append(frame);
}

if (location.search === LOOK && parent !== window) {
  parent.postMessage(made, '*');
  // The rest of the page is not for here.
  window.stop();
} else {
  addEventListener('message', ({ source, data }) => {
    if (source === frame?.contentWindow && data !== made) location.reload();
  });
  document.addEventListener('visibilitychange', look);
  setInterval(look, PAUSE);
}
