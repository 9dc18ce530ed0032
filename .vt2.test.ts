import { test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { SearchClient } from '#components/search/pagefind-client.ts';
import { typeNames } from '#components/search/type-names.ts';
test('x', async () => {
  globalThis.fetch = (async (a: string) => { const c = await readFile(a.split('?')[0]!).catch(() => undefined); return new Response(c && new Uint8Array(c), { status: c ? 200 : 404 }); }) as any;
  const base = process.cwd() + '/dist/';
  const lang = process.env.L as 'id';
  const client = new SearchClient(base, lang, typeNames(lang));
  for (const q of process.env.Q!.split('|')) {
    const f = await client.search(q);
    console.log(q, f.results.length, f.partly.length, f.unknown);
    const top = f.results.slice(0, 14);
    const pages = await client.load(f, top);
    pages.forEach((p, i) => console.log('   ', top[i]!.score.toFixed(1), f.typeOf.get(top[i]!.id), p.url.slice(base.length), '|', p.meta.title));
  }
});
