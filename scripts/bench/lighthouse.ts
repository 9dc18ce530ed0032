import { existsSync } from 'node:fs';
import { launchBrowser } from '../../tests/support/browser.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { argumentsIn, usage, type Arguments } from './lighthouse/arguments.ts';
import { serveAsHost } from './lighthouse/host.ts';
import { installedLighthouse } from './lighthouse/installed.ts';
import { keep, kept } from './lighthouse/kept.ts';
import { measure, type Bench } from './lighthouse/measure.ts';
import { everyPage, type PageToSee } from './lighthouse/pages.ts';
import { lineOf } from './lighthouse/table.ts';
import { shortIn } from './lighthouse/wanted.ts';
import { writeScores } from './lighthouse/write-scores.ts';

const pagesOf = (paths: readonly string[]): PageToSee[] => {
  const all = everyPage();
  if (paths.length === 0) return all;
  return paths.map((path) => all.find((page) => page.path === path) ?? { type: 'a page', path });
};

/** Tells every page as it is seen, and gives back how many fall short. */
const seeAll = async (bench: Bench, { paths, runs, least, power }: Arguments): Promise<number> => {
  let short = 0;
  for (const page of pagesOf(paths)) {
    const seen = await measure(bench, page, runs, power);
    process.stdout.write(`${lineOf(seen, least)}\n`);
    if (shortIn(seen, least).length > 0) short += 1;
    // The table is of the atlas itself; another site may have the same addresses.
    if (!process.env.ATLAS_OUTPUT) keep(seen);
  }
  return short;
};

/** Opens pages of the built atlas as Lighthouse's phone does; ends with 1 where one has a score below what was promised. */
export const command = async (written: string[]): Promise<number> => {
  const asked = argumentsIn(written);
  const folder = process.env.ATLAS_OUTPUT ?? 'dist';
  const isBuilt = existsSync(`${folder}/index.html`);
  if (!asked || !isBuilt) {
    const missing = `Belum ada situs di ${folder}. Jalankan npm run build dahulu.\n`;
    process.stderr.write(asked ? missing : usage);
    return 2;
  }
  const lighthouse = await installedLighthouse();
  const port = await freePort();
  const { address, server } = await serveAsHost(folder);
  const trust = '--ignore-certificate-errors';
  const browser = await launchBrowser([`--remote-debugging-port=${port}`, trust]);
  const version = browser.version();
  const short = await seeAll({ lighthouse, port, address }, asked);
  await browser.close();
  server.close();
  if (asked.write) await writeScores(kept(), version);
  return short > 0 ? 1 : 0;
};
