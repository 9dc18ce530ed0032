import { addresses } from './addresses.ts';
import type { Gate } from './fault.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import { pageManifest } from './page-manifest.ts';
import { policy } from './policy.ts';
import { readableData } from './readable-data.ts';
import { redirects } from './redirects.ts';
import { sameRecords } from './same-records/same-records.ts';
import { noServerCode } from './server-code.ts';
import { styleLayers } from './style-layers.ts';
import { weight } from './weight/weight.ts';

/** What must hold of every site before it is put in place. */
export const gates: readonly Gate[] = [
  pageManifest,
  noServerCode,
  policy,
  links,
  redirects,
  addresses,
  readableData,
  sameRecords,
  weight,
  outline,
  styleLayers,
];
