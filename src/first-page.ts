import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';

/**
 * Makes the home page as soon as the dev server listens. At 10,000 partnerships that takes some seconds, in which an editor has
 * not opened the browser yet; and what is wrong with the records is told before anybody asks for a page.
 */
export const firstPage = (): AstroIntegration => {
  let dev: ViteDevServer | undefined;
  return {
    name: 'first-page',
    hooks: {
      'astro:server:setup': ({ server }) => {
        dev = server;
      },
      'astro:server:start': () => {
        const [address] = dev?.resolvedUrls?.local ?? [];
        // A server that is stopped meanwhile answers nobody.
        if (address !== undefined) fetch(address).catch(() => undefined);
      },
    },
  };
};
