import type { Draft } from './draft.ts';
import type { Happening } from './event.ts';
import type { Interview } from './model.ts';
import type { Notice } from './notice.ts';

/** What an event leads to. */
export interface Updated {
  model: Interview;
  /** What to write now, before anything else happens; null if the disk already has it. */
  save: { file: string; draft: Draft } | null;
}

/** Saves what changed. At the end, even what is already saved is checked again. */
export function withSave(before: Interview, model: Interview): Updated {
  const { file, draft, setting, unsaved, ended } = model;
  // A file just resumed is on disk as it is.
  const isFound =
    file !== before.file && setting.found.some((found) => found.file === file && found.draft === draft);
  const saved = isFound ? draft : model.saved;
  const isDue = file !== null && (draft !== saved || unsaved !== null || ended !== null);
  return { model: { ...model, saved }, save: isDue ? { file, draft } : null };
}

/** Handles the result of a save. */
export function happened(model: Interview, event: Exclude<Happening, { kind: 'cut-short' }>): Interview {
  if (event.kind === 'unsaved') return unsaved(model, event.code);
  const again: Notice[] = model.unsaved ? [{ code: 'saved-again' }] : [];
  const { draft, notices } = event;
  const told = {
    ...model,
    draft,
    saved: draft,
    unsaved: null,
    notices: [...model.notices, ...notices, ...again],
  };
  // A person who was waiting for this to leave can now.
  return told.overlay === 'unsaved' ? { ...told, overlay: null, ended: 'left' } : told;
}

/** Answers that are not on disk: the end waits until they are, or until they are given up. */
function unsaved(model: Interview, code: string): Interview {
  const told = { ...model, unsaved: code };
  switch (model.ended) {
    case 'finished':
      return { ...told, ended: null, step: { at: 'review' }, overlay: 'unsaved' };
    case 'left':
      return model.unsaved ? told : { ...told, ended: null, overlay: 'unsaved' };
    default:
      return told;
  }
}
