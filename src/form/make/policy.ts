import { createHash } from 'node:crypto';

/**
 * A page's own policy: its scripts and its style, and nothing from anywhere. No value that reaches the page can become
 * one of them.
 * @param isTrial whether the page looks at its own file again, in a frame.
 */
export const policyFor = (scripts: readonly string[], style: string, isTrial: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    ...(isTrial ? ["frame-src 'self'"] : []),
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types cap-numerique cap-numerique-plan',
  ].join('; ');

/** Tells a text from others, in twelve characters that any name may have. */
export const short = (text: string): string => sha256(text, 'base64url').slice(0, 12);

const sha256 = (text: string, encoding: 'base64' | 'base64url'): string =>
  createHash('sha256').update(text).digest(encoding);

const hashOf = (text: string): string => `'sha256-${sha256(text, 'base64')}'`;
