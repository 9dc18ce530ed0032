import { expect, test } from 'vitest';
import {
  editAddressOf,
  newFileAddressOf,
  reportAddressOf,
  repositoryAddressOf,
} from './correction-links.ts';

const file = 'src/content/partnerships/contoh-mitra.mdx';

test.for([
  { repository: undefined, is: undefined },
  { repository: 'mailto:a@b.example', is: undefined },
  { repository: 'https://github.com/a/b', is: `https://github.com/a/b/edit/main/${file}` },
  { repository: 'https://github.com/a/b.git', is: `https://github.com/a/b/edit/main/${file}` },
  { repository: 'https://gitlab.com/a/b/', is: `https://gitlab.com/a/b/-/edit/main/${file}` },
  { repository: 'https://codeberg.org/a/b', is: `https://codeberg.org/a/b/_edit/main/${file}` },
])('a file in $repository is edited at $is', ({ repository, is }) => {
  expect(editAddressOf({ repository }, file)).toBe(is);
});

const folder = 'src/content/places';
test.for([
  { repository: undefined, is: undefined },
  {
    repository: 'https://github.com/a/b',
    is: `https://github.com/a/b/new/main/${folder}?filename=kota.yaml`,
  },
  {
    repository: 'https://gitlab.com/a/b',
    is: `https://gitlab.com/a/b/-/new/main/${folder}?file_name=kota.yaml`,
  },
  { repository: 'https://codeberg.org/a/b', is: `https://codeberg.org/a/b/_new/main/${folder}` },
])('a file is added to $repository at $is', ({ repository, is }) => {
  expect(newFileAddressOf({ repository }, folder, 'kota.yaml')).toBe(is);
});

test('the repository is named without the ending that git gives it', () => {
  expect(repositoryAddressOf({ repository: 'https://github.com/a/b.git' })).toBe(
    'https://github.com/a/b',
  );
  expect(repositoryAddressOf({ contact: 'mailto:a@b.example' })).toBeUndefined();
});

test.for([
  { publisher: {}, is: undefined },
  {
    publisher: { repository: 'https://github.com/a/b', contact: 'mailto:a@b.example' },
    is: 'https://github.com/a/b/issues/new?template=koreksi.md&title=Koreksi%3A+x+%26+y',
  },
  {
    publisher: { repository: 'https://gitlab.com/a/b' },
    is: 'https://gitlab.com/a/b/-/issues/new?issuable_template=Koreksi&issue%5Btitle%5D=Koreksi%3A+x+%26+y',
  },
  {
    publisher: { contact: 'mailto:a@b.example' },
    is: 'mailto:a@b.example?subject=Koreksi%3A%20x%20%26%20y',
  },
  {
    publisher: { contact: 'mailto:a@b.example?cc=c@b.example' },
    is: 'mailto:a@b.example?cc=c@b.example&subject=Koreksi%3A%20x%20%26%20y',
  },
  { publisher: { contact: 'https://b.example/kontak' }, is: 'https://b.example/kontak' },
])('an error is reported at $is', ({ publisher, is }) => {
  expect(reportAddressOf(publisher, 'Koreksi: x & y')).toBe(is);
});
