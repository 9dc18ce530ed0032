import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildInto } from '../support/build-site.ts';
import { digestsIn } from '../support/digests.ts';
import { changed, spoiltCopyOf, type Spoil } from '../support/spoilt-atlas.ts';

const home = resolve('node_modules/.cache/atlas/kept-pages');
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const edits: readonly [what: string, edit: Spoil][] = [
  ['a date', changed('partnerships/contoh-jejaring.mdx', 'signedOn: 2011', 'signedOn: 2012')],
  ['a narrative', changed('partnerships/contoh-jejaring.mdx', 'singkat dari', 'pendek dari')],
  ['a place', changed('places/contoh.yaml', 'id: Contoh', 'id: Contohan')],
  [
    'an organization',
    changed('organizations/rs-contoh.yaml', 'shortName: RSUD Contoh', 'shortName: RSU Contoh'),
  ],
  ['a source', changed('sources/warta-contoh.yaml', 'publisher: ', 'publisher: Harian ')],
  ['another party', changed('partnerships/contoh-jejaring.mdx', 'place: contoh', 'place: umpama')],
];

test('after an edit, a site with pages of the last one has the bytes of a site made anew', async () => {
  const content = spoiltCopyOf('atlas');
  const built = async (name: string) => {
    const settings = { ATLAS_CONTENT: content, ATLAS_AS_OF: '2026-11-22', ATLAS_MANY: '1' };
    const said = await buildInto(join(home, name), settings);
    const taken = Number(/(\d+) berkas dipakai lagi/.exec(said)?.[1]);
    return { taken, files: digestsIn(join(home, name)) };
  };
  let before = await built('kept');
  for (const [what, edit] of edits) {
    edit(content);
    const kept = await built('kept');
    const whole = await built(`whole ${what}`);
    expect([kept.taken > 20, whole.taken], what).toEqual([true, 0]);
    expect(kept.files, what).not.toEqual(before.files);
    expect(kept.files, what).toEqual(whole.files);
    before = kept;
  }
}, 900_000);
