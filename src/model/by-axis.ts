import type { AreaId, AxisId } from './questionnaire.ts';

// Written out key by key: batches make these records by the ten thousand.

/** Builds a record with a value per axis. */
export const byAxis = <V>(value: (axis: AxisId) => V): Record<AxisId, V> => ({
  vision: value('vision'),
  people: value('people'),
  publics: value('publics'),
  engagement: value('engagement'),
});

/** Builds a record with a value per area. */
export const byArea = <V>(value: (area: AreaId) => V): Record<AreaId, V> => ({
  stakes: value('stakes'),
  tools: value('tools'),
  prospects: value('prospects'),
});
