import { describe, expect, test } from 'vitest';
import { siteAddress } from '../src/site-address.ts';

describe('the address of the site', () => {
  test.for([
    { SITE_URL: 'https://kota.example/atlas/', site: 'https://kota.example', base: '/atlas/' },
    { SITE_URL: 'https://kota.example/a/b', site: 'https://kota.example', base: '/a/b/' },
    { SITE_URL: 'https://kota.example', site: 'https://kota.example', base: '/' },
    { SITE_URL: 'http://localhost:8080//x/', site: 'http://localhost:8080', base: '/x/' },
  ])('$SITE_URL is $site and $base', ({ SITE_URL, ...parts }) => {
    expect(siteAddress({ SITE_URL, ATLAS_BASE: '/lain/' })).toEqual({ ...parts, isKnown: true });
  });

  test.for([
    'kota.example',
    '/atlas/',
    'ftp://kota.example/',
    'https://kota.example/?a=b',
    'https://kota.example/#peta',
    'https://nama:sandi@kota.example/',
  ])('%s is refused, in Indonesian first', (SITE_URL) => {
    expect(() => siteAddress({ SITE_URL })).toThrow(/tulis alamat lengkap situs/);
  });

  test('without it, its two halves count, and else a placeholder that nobody takes for an address', () => {
    const halves = { ATLAS_SITE: 'https://kota.example', ATLAS_BASE: '/atlas/' };
    expect(siteAddress(halves)).toEqual({
      site: 'https://kota.example',
      base: '/atlas/',
      isKnown: true,
    });
    expect(siteAddress({ SITE_URL: '' })).toMatchObject({ base: '/', isKnown: false });
  });
});
