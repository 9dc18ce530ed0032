import { expect, test } from 'vitest';
import { policyHeader, policyMeta } from './security-policy.ts';

test('the policy lets nothing in by default and nothing inline', () => {
  expect(policyHeader).toMatch(/^default-src 'none';/);
  expect(policyHeader).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(policyHeader).toContain("frame-ancestors 'none'");
  expect(policyMeta).not.toContain('frame-ancestors');
});
