import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, outside the project, for the sites that a test builds. */
export const folderForSites = (): string => mkdtempSync(join(tmpdir(), 'atlas-sites-'));
