import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Starts a dev server on a content folder, stopped after the test; gives back its address once it listens, and what it tells. */
export const startDevServer = async (
  content: string,
): Promise<{ site: string; told: () => string }> => {
  const port = await freePort();
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(ATLAS_|VITEST|NODE_ENV)/.test(name),
  );
  const server = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'dev',
      '--ignore-lock',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
    ],
    {
      env: { ...Object.fromEntries(own), ATLAS_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const hasEnded = new Promise((resolve) => server.once('exit', resolve));
  onTestFinished(async () => {
    server.kill();
    await hasEnded;
  });
  let told = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      told += chunk.toString();
      if (told.includes(`:${port}/`)) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void hasEnded.then(() => {
      reject(new Error(told));
    });
  });
  return { site: `http://127.0.0.1:${port}`, told: () => told };
};
