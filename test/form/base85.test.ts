import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decoded, encoded } from '../../src/form/base85.ts';
import { withoutOrders } from '../../src/text/printable.ts';

it('gives any bytes back, in signs that end no script and give no order to what logs them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encoded(bytes);
      expect(text).toMatch(/^[\w!#$%()*+,./:;=?@\]^{|~-]*$/);
      expect(withoutOrders(`<script>${text}`)).toBe(`<script>${text}`);
      expect([...decoded(text).subarray(0, bytes.length)]).toEqual([...bytes]);
    }),
  );
});
