import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpPlace, madeUpRecords, madeUpSource } from '#model/made-up-records.ts';
import { partnershipJson } from './partnership-json.ts';
