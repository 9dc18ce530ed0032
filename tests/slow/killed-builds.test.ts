import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { buildInto, environmentOf } from '../support/build-site.ts';
import { digestsIn } from '../support/digests.ts';
import { folderForSites } from '../support/folder-for-sites.ts';
import { siteSettings } from '../support/sites.ts';

const times = 20;
const settings = siteSettings.invented;

/** Starts a build and kills it after so many milliseconds, without warning. */
const killAfter = async (milliseconds: number, output: string): Promise<void> => {
  const env = environmentOf({ ...settings, ATLAS_OUTPUT: output });
  const build = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore' });
  const ended = once(build, 'exit');
  await Promise.race([ended, wait(milliseconds)]);
  build.kill('SIGKILL');
  await ended;
};

test(`of ${times} builds that are killed, none harms the site that is served`, async () => {
  const folder = folderForSites();
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const output = join(folder, 'dist');
  const start = performance.now();
  await buildInto(output, settings);
  const took = performance.now() - start;
  const whole = digestsIn(output);
  for (let time = 0; time < times; time += 1) {
    const moment = (took * (time + Math.random())) / times;
    await killAfter(moment, output);
    expect(digestsIn(output), `killed after ${Math.round(moment)} ms`).toEqual(whole);
  }
  await buildInto(output, settings);
  expect(digestsIn(output)).toEqual(whole);
  expect(readdirSync(folder)).toEqual(['dist']);
}, 900_000);
