import { agreements } from './agreements.ts';
import { citations } from './citations.ts';
import { claims } from './claims.ts';
import { disputedValues } from './disputed-values.ts';
import { events } from './events.ts';
import { glossary } from './glossary.ts';
import { legalBases } from './legal-bases.ts';
import { narratives } from './narratives.ts';
import { organizations } from './organizations.ts';
import { outputs } from './outputs.ts';
import { parties } from './parties.ts';
import { partnerships } from './partnerships.ts';
import { places } from './places.ts';
import { programmes } from './programmes.ts';
import { sectors } from './sectors.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';

/** The tables of the open data, in the order in which they are told. */
export const tables: readonly Table[] = [
  partnerships,
  parties,
  agreements,
  disputedValues,
  events,
  programmes,
  outputs,
  places,
  claims,
  organizations,
  sources,
  citations,
  narratives,
  glossary,
  legalBases,
  sectors,
];
