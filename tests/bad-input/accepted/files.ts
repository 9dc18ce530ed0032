import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { changed } from '../../support/spoilt-atlas.ts';
import { place, record } from '../mistake.ts';
import { calledIn, first, inBytes, source, type Accepted } from './odd.ts';

/** Files that are named or written in an unusual way. */
export const files: readonly Accepted[] = [
  {
    odd: 'a byte-order mark',
    spoil: inBytes(record, (text) => `\ufeff${text}`),
    file: record,
    is: first,
  },
  {
    odd: 'line breaks of Windows',
    spoil: inBytes(record, (text) => text.replaceAll('\n', '\r\n')),
    file: record,
    is: first,
  },
  {
    odd: 'both in a place',
    spoil: inBytes(place, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
    file: place,
    field: 'name.id',
    is: 'Kota Satu',
  },
  {
    odd: 'no line break at the end',
    spoil: inBytes(source, (text) => text.trim()),
    file: source,
    field: 'reliability',
    is: 'secondary',
  },
  {
    odd: 'blank lines at the end',
    spoil: inBytes(source, (text) => `${text}\n\n  \n`),
    file: source,
    field: 'reliability',
    is: 'secondary',
  },
  {
    odd: 'a fence with spaces behind it',
    spoil: changed(record, '\n---\n\n', '\n---  \n\n'),
    file: record,
    is: first,
  },
  {
    odd: 'no body',
    spoil: (folder) => {
      changed(record, `${first}<Cite source="warta" />`, '')(folder);
    },
    file: record,
    is: '',
  },
  {
    odd: 'a file that may be executed',
    spoil: (folder) => {
      chmodSync(join(folder, record), 0o755);
    },
    file: record,
    is: first,
  },
  {
    odd: 'remarks in YAML',
    spoil: changed(source, 'language: id', '# bahasa\nlanguage: id # Indonesia'),
    file: source,
    field: 'language',
    is: 'id',
  },
  {
    odd: 'field names in quotes',
    spoil: changed(source, 'language: id', '"language": id'),
    file: source,
    field: 'language',
    is: 'id',
  },
  {
    odd: 'fields in another order',
    spoil: changed(
      source,
      'title: Dua kota bekerja sama\npublisher: Warta',
      'publisher: Warta\ntitle: Dua kota bekerja sama',
    ),
    file: source,
    field: 'title',
    is: 'Dua kota bekerja sama',
  },
  ...['con', 'nul', '404', 'admin', 'data', 'constructor', 'a', '7', 'a'.repeat(80)].map(calledIn),
];
