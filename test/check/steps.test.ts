import { expect, it } from 'vitest';
import { nextVersion, type Step } from '../../src/model/version.ts';

it.each<[string, Record<Step, string>]>([
  ['1.4.2', { major: '2.0.0', minor: '1.5.0', patch: '1.4.3' }],
  ['12.0.9', { major: '13.0.0', minor: '12.1.0', patch: '12.0.10' }],
  // Before 1.0.0, each step is one lower.
  ['0.4.2', { major: '0.5.0', minor: '0.4.3', patch: '0.4.3' }],
  ['0.0.0', { major: '0.1.0', minor: '0.0.1', patch: '0.0.1' }],
])('after %s comes, by step, %j', (version, steps) => {
  for (const [step, expected] of Object.entries(steps))
    expect(nextVersion(version, step as Step)).toBe(expected);
});
