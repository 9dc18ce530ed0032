import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Package = {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
};
const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const packagesIn = (folder: string): [string, Package][] => {
  const lock = jsonOf(`${folder}/package-lock.json`) as { packages: Record<string, Package> };
  return Object.entries(lock.packages).filter(([path]) => path !== '');
};
const own = jsonOf('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const packages = packagesIn('.');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
const numbersOf = (version = '0'): number[] =>
  version.split('-', 1).join('').split('.').map(Number);

const isAtLeast = (version: string | undefined, floor: string): boolean => {
  const [have, want] = [numbersOf(version), numbersOf(floor)];
  const differs = want.findIndex((number, at) => (have[at] ?? 0) !== number);
  return differs < 0 || (have[differs] ?? 0) > (want[differs] ?? 0);
};

describe('what is installed', () => {
  test('is named by exact versions', () => {
    const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('comes from the registry of whoever installs, never from a repository, a file or an address', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(([, { resolved, link }]) => resolved !== undefined || link)).toEqual([]);
  });

  test('has a checksum, but for binaries of other platforms', () => {
    const without = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(without.filter(([, { optional }]) => !optional)).toEqual([]);
  });

  test('runs a script only where that is allowed', () => {
    const running = packages
      .filter(([, one]) => one.hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(running.sort()).toEqual(Object.keys(own.allowScripts).sort());
  });
});

describe('what is installed to measure with, when that is asked for', () => {
  const folder = 'scripts/bench/lighthouse/tool';
  const measuring = packagesIn(folder);

  test('is named by exact versions', () => {
    const { dependencies } = jsonOf(`${folder}/package.json`) as typeof own;
    expect(Object.values(dependencies)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  test('comes from the registry of whoever installs, has a checksum, and runs no script', () => {
    expect(measuring.length).toBeGreaterThan(80);
    const odd = measuring.filter(
      ([, { resolved, link = false, integrity = '', hasInstallScript = false }]) =>
        resolved !== undefined || link || hasInstallScript || !integrity.startsWith('sha512-'),
    );
    expect(odd).toEqual([]);
  });
});

// The version in which an advisory that concerns the atlas was mended.
test.for([
  ['astro', '7.2.8', 'GHSA-26w7-cxv4-gfx2: programs in AVIF images are run by the build'],
  ['sharp', '0.35.5', 'CVE-2026-114111: programs in SVG images are run by the build'],
  ['svgo', '4.1.0', 'scripts get past removeScripts'],
  ['js-yaml', '4.3.2', 'CVE-2025-64718: a merge key changes the prototype'],
  ['vitest', '4.1.0', 'CVE-2026-47429: the server of the test page runs programs'],
] as const)('%s is at least %s (%s)', ([name, floor]) => {
  const installed = packages.filter(([path]) => nameOf(path) === name);
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter(([, { version }]) => !isAtLeast(version, floor))).toEqual([]);
});

test.for([
  ['7.2.8', '7.2.8', true],
  ['7.10.0', '7.2.8', true],
  ['8.0.0', '7.2.8', true],
  ['7.2.7', '7.2.8', false],
  ['6.9.9', '7.2.8', false],
] as const)('%s against a floor of %s: %s', ([version, floor, holds]) => {
  expect(isAtLeast(version, floor)).toBe(holds);
});
