import { describe, expect, test } from 'vitest';
import { policyHeader } from '../security-policy.ts';
import { caddyfile } from './caddy.ts';
import { fileClasses, headersForAll } from './file-class.ts';
import { mediaTypes } from './media-types.ts';
import { nginxConfig } from './nginx.ts';

const site = {
  base: '/atlas/',
  redirects: [{ from: '/atlas/daerah/lama/', to: '/atlas/daerah/baru/' }],
  folder: '/srv/jalinan-kota',
  host: 'kota.example',
};

describe.for([
  { name: 'nginx', text: nginxConfig(site) },
  { name: 'Caddy', text: caddyfile(site) },
])('the configuration for $name', ({ text }) => {
  test('has every class, type, header and redirect of the tables', () => {
    for (const { id } of fileClasses.filter((one) => one.id !== 'page')) expect(text).toContain(id);
    for (const type of Object.values(mediaTypes)) expect(text).toContain(`"${type}"`);
    for (const [name, value] of Object.entries(headersForAll))
      expect(text).toMatch(new RegExp(`${name} ${JSON.stringify(value).replace(/[()]/g, '\\$&')}`));
    expect(text).toContain(`"${policyHeader}"`);
    expect(text).toMatch(/"?\/atlas\/daerah\/lama\/"? "?\/atlas\/daerah\/baru\//);
    expect(text).toContain('/srv/jalinan-kota');
    expect(text).toContain('kota.example');
  });

  test('closes every brace that it opens', () => {
    const outside = text.replace(/"[^"]*"/g, '');
    expect(outside.split('{').length).toBe(outside.split('}').length);
  });
});

test('brotli is asked of nginx only where it has the module', () => {
  expect(nginxConfig(site)).not.toContain('brotli');
  expect(nginxConfig(site, { withBrotli: true })).toContain('brotli_static on;');
});
