import type { Draft } from './draft.ts';
import type { Happening } from './event.ts';
import { type Interview, isBegun, isKept } from './model.ts';
import { renamed } from './names.ts';
import type { Notice } from './notice.ts';

/** What to save, and where. */
export interface Saving {
  file: string;
  draft: Draft;
  /** What to call the file from then on, if that can be done; null to leave it. */
  to: string | null;
}

/** What an event leads to. */
export interface Updated {
  model: Interview;
  /** What to write now, before anything else happens; null if the disk already has it. */
  save: Saving | null;
}

/** Saves what changed. At the end, even what is already saved is checked again. */
export function withSave(before: Interview, model: Interview): Updated {
  const { file, draft, setting, unsaved, ended } = model;
  // A file just resumed is on disk as it is.
  const isFound =
    file !== before.file && setting.found.some((found) => found.file === file && found.draft === draft);
  const saved = isFound ? draft : model.saved;
  const isDue = isKept(model) && (draft !== saved || unsaved !== null || ended !== null);
  if (file === null || !isDue) return { model: { ...model, saved }, save: null };
  const to = nameAfter(before, model);
  // A name that was taken back is no new one.
  const isUndone = model.notices.some(({ code }) => code === 'undone');
  const kept: Notice[] = to === null && !isUndone ? [{ code: 'name-kept', file }] : [];
  return {
    model: { ...model, saved, notices: [...model.notices, ...kept] },
    save: { file, draft, to: to === file ? null : to },
  };
}

/** The name of the interview's file, after the structure's; null if the file has to keep another one. */
function nameAfter(before: Interview, { file, draft, setting }: Interview): string | null {
  const was = before.draft.name;
  const isSame = !isBegun(before) || before.file !== file || was === draft.name;
  if (isSame || file === null || was === null || draft.name === null) return file;
  return renamed(file, was, draft.name, setting.naming);
}

/** Handles the result of a save. */
export function happened(model: Interview, event: Exclude<Happening, { kind: 'cut-short' }>): Interview {
  if (event.kind === 'unsaved') return unsaved(model, event.code);
  const again: Notice[] = model.unsaved ? [{ code: 'saved-again' }] : [];
  const { draft, file, notices } = event;
  const { found } = model.setting;
  const told = {
    ...model,
    setting: {
      ...model.setting,
      found: found.map((each) => (each.file === model.file ? { ...each, file } : each)),
    },
    draft,
    file,
    saved: draft,
    unsaved: null,
    // What others changed meanwhile is not taken back along.
    past: draft === model.draft ? model.past : [],
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
