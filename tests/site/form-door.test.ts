import { describe, expect, inject, test } from 'vitest';
import { filesOf } from '../support/built-files.ts';
import { siteNames } from '../support/sites.ts';

describe.for(siteNames)('in the %s site, where nobody asked for the form of records', (name) => {
  const files = filesOf(inject('sites')[name]);

  test('nothing of it is published, and no link leads to it', () => {
    expect(files.map(({ file }) => file).filter((file) => /^admin\b|FormDoor/.test(file))).toEqual(
      [],
    );
    const naming = files.filter(
      ({ file, text }) =>
        /\.(html|js|css)$/.test(file) && /sveltia|form-door|\/admin\//i.test(text),
    );
    expect(naming.map(({ file }) => file)).toEqual([]);
  });
});
