// usage: node shots.ts <folder> <path> <name> [width] [scheme] [media]
import { serve } from '/tmp/w/stats/tests/support/static-server.ts';
import { launchBrowser } from '/tmp/w/stats/tests/support/browser.ts';
const [folder, list] = [process.argv[2], process.argv.slice(3)];
const { address, server } = await serve(folder, '/');
const b = await launchBrowser();
for (const one of list) {
  const [path, name, width='1280', scheme='light', media='screen', forced='none'] = one.split(',');
  const c = await b.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme as never, forcedColors: forced as never });
  const p = await c.newPage(); p.on('console', m => console.log(name, m.text())); p.on('pageerror', e => console.log(name, e.message));
  await p.emulateMedia({ media: media as never });
  await p.goto(address + path); await p.waitForTimeout(200);
  const total = await p.evaluate(() => document.documentElement.scrollHeight);
  const part = +width < 600 ? 2600 : 1900;
  for (let y = 0, n = 0; y < total; y += part, n++) await p.screenshot({ path: `/tmp/w/stats-tmp/shots/${name}-${n}.png`, fullPage: true, clip: { x: 0, y, width: +width, height: Math.min(part, total - y) } });
  console.log(name, total);
  await c.close();
}
await b.close(); server.close();
