import { expect, test } from 'vitest';
import type { AgreementType } from '#schema/vocabularies.ts';
import { sectorRolesOf } from './sector-roles.ts';

const sectors = { agreement: ['health'], programme: [], aspiration: ['labour'], all: [] } as const;
const labelsOf = (...types: AgreementType[]) => {
  const agreements = types.map((type, at) => ({ id: `n-${at}`, type, sources: ['s'] }));
  const record = { agreements } as Parameters<typeof sectorRolesOf>[0]['record'];
  const roles = sectorRolesOf({
    record,
    sectors: { ...sectors, agreement: ['health'], programme: [], aspiration: ['labour'], all: [] },
  });
  return roles.map(({ label }) => label);
};

test.for<{ types: AgreementType[]; called: string }>([
  { types: ['memorandum-of-understanding'], called: 'sector-role.agreement' },
  { types: ['letter-of-intent', 'unspecified'], called: 'sector-role.agreement' },
  { types: ['letter-of-intent'], called: 'sector-role.agreement-intent' },
  { types: ['letter-of-intent', 'plan-of-action'], called: 'sector-role.agreement-intent' },
  { types: [], called: 'sector-role.agreement-source' },
])('with the acts $types, named sectors are called $called', ({ types, called }) => {
  expect(labelsOf(...types)).toEqual([called, 'sector-role.aspiration']);
});
