import type { AstroIntegration } from 'astro';

/** Adds the form of records at `/admin/` where `ATLAS_ADMIN=1`; else nothing of it is built. */
export const formDoor = (): AstroIntegration => ({
  name: 'form-door',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      if (process.env.ATLAS_ADMIN !== '1') return;
      const at = (file: string) => new URL(file, import.meta.url);
      injectRoute({ pattern: '/admin', entrypoint: at('FormDoor.astro') });
      injectRoute({ pattern: '/admin/settings.json', entrypoint: at('settings.json.ts') });
      // The form comes as one script of two megabytes, which only those load who open it.
      updateConfig({ vite: { build: { chunkSizeWarningLimit: 3000 } } });
    },
  },
});
