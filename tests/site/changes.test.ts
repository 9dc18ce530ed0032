import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { isFileOf, isOwn, targetOf, urlOf } from '../support/addresses.ts';
import { filesOf } from '../support/built-files.ts';
import { allOf, firstOf, linksOn, pageAt, pathsOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, textOf } from '../support/html.ts';
import type { SiteName } from '../support/sites.ts';

const path = '/perubahan/';

const rootOf = (text: string): Element => {
  const stop = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('A feed without an element.');
  return root;
};

const textsOf = (root: Element, name: string): string[] =>
  [...root.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');

const mainOf = (page: BuiltPage): string => textOf(firstOf(page, 'main')).replace(/\s+/g, ' ');

describe.for<SiteName>(['real', 'invented', 'below', 'empty'])(
  'the feeds of the %s site',
  (name) => {
    const site = inject('sites')[name];
    const feeds = filesOf(site)
      .filter(({ file }) => file.endsWith('.atom'))
      .map(({ file, text }) => ({ file, root: rootOf(text) }));

    test('are in both languages, and every one says where it lies', () => {
      const files = feeds.map(({ file }) => file);
      expect(files).toContain('perubahan.atom');
      const english = files.filter((file) => file.startsWith('en/')).map((file) => file.slice(3));
      expect(english.sort()).toEqual(files.filter((file) => !file.startsWith('en/')).sort());
      const former = /^(en\/)?daerah\/[^/]+\.atom$/;
      for (const { file, root } of feeds.filter((one) => !former.test(one.file))) {
        const [self] = [...root.getElementsByTagName('link')];
        expect(self?.getAttribute('href')).toBe(urlOf(site, `/${file}`).href);
      }
    });

    test('lead to pages that are there, and tell each thing once', () => {
      for (const { file, root } of feeds) {
        const links = [...root.getElementsByTagName('link')].map(
          (link) => new URL(link.getAttribute('href') ?? ''),
        );
        const lost = links.filter(
          (url) => !isOwn(site, url) || (!targetOf(site, url) && !isFileOf(site, url)),
        );
        expect([file, ...lost.map(String)]).toEqual([file]);
        const ids = textsOf(root, 'id');
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !/^tag:jalinan-kota,2026:perubahan\/(id|en)\//.test(id))).toEqual(
          [],
        );
        expect(textsOf(root, 'title').filter((title) => title.trim() === '')).toEqual([]);
      }
    });

    test('no entry is later than its feed', () => {
      for (const { root } of feeds) {
        const [ofFeed = '', ...ofEntries] = textsOf(root, 'updated');
        expect(ofEntries.filter((one) => one > ofFeed)).toEqual([]);
      }
    });

    test('are named by the pages of places, countries and sectors', () => {
      // A former address of a place has a feed still, but leads on to its page.
      const wanted = pathsOf(site)
        .filter((one) => /^\/(daerah|negara|bidang)\/[^/]+\/$/.test(one))
        .filter((one) => pageAt(site, one).kind === 'page');
      const own = wanted.filter((one) =>
        feeds.some(({ file }) => `/${file}` === one.replace(/\/$/, '.atom')),
      );
      if (name !== 'empty') expect(own.length).toBeGreaterThan(20);
      for (const one of own.slice(0, 60)) {
        const page = pageAt(site, one);
        const named = allOf(page, 'link')
          .filter((link) => attributeOf(link, 'type') === 'application/atom+xml')
          .map((link) => attributeOf(link, 'href'));
        const below = (feed: string) => site.base + feed.slice(1);
        expect(named).toEqual([below(one.replace(/\/$/, '.atom')), below('/perubahan.atom')]);
        expect(linksOn(page)).toContain(named[0]);
      }
    });
  },
);

describe('with a history', () => {
  const site = inject('sites').invented;

  test.for([
    ['id', 'Contoh–Rei: perpanjangan ditambahkan (Nota kesepahaman, 1 Maret 2024)'],
    ['id', 'Sesudah rilis data terakhir'],
    ['id', 'Rilis data 1.0, 2 Oktober 2026'],
    ['id', '13 kerja sama: ditambahkan ke atlas'],
    ['id', 'Program <uji> & "kutip"'],
    ['id', 'Riwayat sebelum 30 Agustus 2026 tidak tersedia'],
    ['id', 'sudah-tiada: dikeluarkan dari atlas'],
    ['en', 'Contoh–Rei: renewal added (Memorandum of understanding, 1 March 2024)'],
    ['en', '13 partnerships: added to the atlas'],
    ['en', 'Other records: 1 source added and 2 places edited.'],
  ] as const)('the page (%s) says “%s”', ([language, said]) => {
    expect(mainOf(pageAt(site, path, language))).toContain(said);
  });

  test('the home page says what changed last', () => {
    const home = mainOf(pageAt(site, '/'));
    const [, changes = ''] = home.split(say('id', 'home.changes'));
    expect(changes).toMatch(/Contoh–Rei.*perpanjangan ditambahkan/);
  });

  test('a partnership says what last changed in it', () => {
    const page = pageAt(site, '/kerja-sama/contoh-utara/');
    expect(mainOf(page)).toMatch(/Riwayat catatan.*1 Oktober 2026: rumusan diperbaiki/);
  });

  test('what was removed has no link', () => {
    expect(linksOn(pageAt(site, path)).filter((link) => link.includes('sudah-tiada'))).toEqual([]);
  });
});

test.for(languages)(
  'without a history the page (%s) says so, and nothing is claimed',
  (language) => {
    const site = inject('sites').empty;
    const said = mainOf(pageAt(site, path, language));
    expect(said).toContain(say(language, 'changes.absent'));
    expect(said).not.toContain(say(language, 'changes.none'));
    const feed = filesOf(site).find(({ file }) => file.endsWith('perubahan.atom'));
    expect(textsOf(rootOf(feed?.text ?? ''), 'entry')).toEqual([]);
  },
);
