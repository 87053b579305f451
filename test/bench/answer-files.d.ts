export function answerFiles(
  count: number,
  options?: { seed?: number; alone?: boolean },
): Generator<{ name: string; text: string }>;
