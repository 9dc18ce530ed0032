import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toldError } from '../scripts/building/told-error.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const aside = JSON.stringify(new URL('../scripts/building/aside.ts', import.meta.url).href);

/** A folder with a site that was built before, and a build of one page that goes on as told once the page is written. */
const scene = (goesOn: string) => {
  const folder = temporaryFolder('aside-');
  const output = join(folder, 'dist');
  mkdirSync(output);
  writeFileSync(join(output, 'index.html'), 'old');
  const build = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    const { openAside } = await import(${aside});
    const { folder, cache, publish } = openAside(${JSON.stringify(output)});
    mkdirSync(folder);
    mkdirSync(cache);
    writeFileSync(folder + '/index.html', 'new');
    process.stdout.write('made');
    ${goesOn}`;
  const args = ['--input-type=module', '-e', build];
  return {
    folder,
    output,
    site: () => readFileSync(join(output, 'index.html'), 'utf8'),
    run: () => spawnSync(process.execPath, args, { encoding: 'utf8' }),
    start: () => spawn(process.execPath, args),
  };
};

const left = (folder: string): string[] => readdirSync(folder).sort();

test('a site that is whole takes the place of the old one, and nothing else is left', () => {
  const { folder, run, site } = scene('publish();');
  expect(run().status).toBe(0);
  expect(site()).toBe('new');
  expect(left(folder)).toEqual(['dist']);
});

test.for([
  { what: 'an error', goesOn: "throw new Error('a');", status: 1 },
  { what: 'a record that says it is done', goesOn: 'process.exit(0);', status: 1 },
  { what: 'an end without a site', goesOn: '', status: 1 },
  {
    what: 'Ctrl-C',
    goesOn: "process.kill(process.pid, 'SIGINT'); setInterval(() => {}, 1);",
    status: 130,
  },
  {
    what: 'a machine that shuts down',
    goesOn: "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1);",
    status: 143,
  },
])('after $what the old site stands, nothing is left, and the build has failed', (one) => {
  const { folder, run, site } = scene(one.goesOn);
  expect(run().status).toBe(one.status);
  expect(site()).toBe('old');
  expect(left(folder)).toEqual(['dist']);
});

test('what a killed build leaves is removed by the next one, and the old site stands until then', async () => {
  const killed = scene('setInterval(() => {}, 1);');
  const build = killed.start();
  await once(build.stdout, 'data');
  build.kill('SIGKILL');
  await once(build, 'exit');
  expect(killed.site()).toBe('old');
  expect(left(killed.folder)).toEqual([`.dist.new-${build.pid}`, 'dist']);
  const { output } = killed;
  const next = `const { openAside } = await import(${aside}); openAside(${JSON.stringify(output)});`;
  spawnSync(process.execPath, ['--input-type=module', '-e', next]);
  expect(killed.site()).toBe('old');
  expect(left(killed.folder)).toEqual(['dist']);
});

test('a site that a killed build had moved away comes back', () => {
  const { folder, output, run, site } = scene('process.exit(1);');
  const gone = join(folder, '.dist.new-999999999/old');
  mkdirSync(gone, { recursive: true });
  writeFileSync(join(gone, 'index.html'), 'moved away');
  rmSync(output, { recursive: true });
  run();
  expect(site()).toBe('moved away');
  expect(left(folder)).toEqual(['dist']);
});

test('a site outside the project is made by a way inside it that no other build has', () => {
  const { folder, run } = scene('process.stdout.write(` in ${folder} with ${cache}`); publish();');
  const { stdout, pid } = run();
  const way = resolve(`node_modules/.cache/atlas/building/${pid}`);
  expect(stdout).toBe(`made in ${way}/site with ${way}/cache`);
  expect(existsSync(way)).toBe(false);
  expect(left(folder)).toEqual(['dist']);
});

test('the half site of a build that still runs is left alone', () => {
  const { folder, run } = scene('publish();');
  mkdirSync(join(folder, `.dist.new-${process.pid}`));
  run();
  expect(existsSync(join(folder, `.dist.new-${process.pid}`))).toBe(true);
});

test.for([
  {
    error: Object.assign(new Error('a'), { code: 'ENOSPC', path: 'dist/a' }),
    says: 'Tidak ada ruang lagi di disk (dist/a).',
  },
  {
    error: new Error('a', { cause: Object.assign(new Error('b'), { code: 'EACCES' }) }),
    says: 'tidak boleh dibaca atau ditulis',
  },
  {
    error: new Error('Pagefind: No space left on device (os error 28)'),
    says: 'Tidak ada ruang lagi di disk',
  },
  {
    error: new Error('ENOSPC: no space left on device, write'),
    says: 'Tidak ada ruang lagi di disk',
  },
  { error: new Error('x is not a function'), says: 'x is not a function' },
])('$error.message is told so that people know what to do', ({ error, says }) => {
  expect(toldError(error)).toContain(says);
  expect(toldError(error)).toContain('situs yang lama tidak disentuh');
});
