import type { Page } from 'playwright-core';

/** The folder in the browser's own file system that the form keeps files in while it is tried. */
const home = 'sveltia-cms-test';

/** Puts files where the form looks for records while it is tried; the page may be any of the same site. */
export const putFiles = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(
    async ({ given, top }) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of Object.entries(given)) {
        let folder = await root.getDirectoryHandle(top, { create: true });
        const steps = path.split('/');
        for (const step of steps.slice(0, -1))
          folder = await folder.getDirectoryHandle(step, { create: true });
        const file = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { given: files, top: home },
  );

/** A file as the form has written it. */
export const fileAt = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    async ({ steps, top }) => {
      const root = await navigator.storage.getDirectory();
      let folder = await root.getDirectoryHandle(top);
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const file = await folder.getFileHandle(steps.at(-1) ?? '');
      return (await file.getFile()).text();
    },
    { steps: path.split('/'), top: home },
  );
