import { isCurrent } from '../../scripts/sources.js';

/** Refuses to test a program that was built from other sources than these. */
export default function setup(): void {
  if (!isCurrent('dist')) throw new Error('dist/ is older than the sources: npm run build, then test again');
}
