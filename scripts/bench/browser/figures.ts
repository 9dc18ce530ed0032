import type { Browser, Page } from 'playwright-core';
import { median, type Figure } from '../figure.ts';
import { listReady, listTyping } from './list.ts';
import { againstBare, mapReady } from './map.ts';
import { pageLoad } from './page.ts';
import { often, onPhone } from './phone.ts';
import { sampleOf, type Sample } from './sample.ts';
import { nameTyping, searched, type Searched } from './search.ts';
import type { Site } from './site.ts';

/** From so many partnerships on, the budget of the first search is that of a large atlas. */
const large = 1000;

const searchFigures = async (browser: Browser, site: Site, sample: Sample): Promise<Figure[]> => {
  const found: Searched[] = [];
  for (let round = 0; round < 3; round += 1)
    found.push(await onPhone(browser, searched(site, sample)));
  const bytes = found[0]?.bytes ?? [0, 0];
  const time = (which: 0 | 1) => median(found.map((one) => one.time[which]));
  return [
    {
      ...{ what: 'first search, over the wire', value: bytes[0] / 1024, unit: 'KB' },
      most: sample.partnerships >= large ? 250 : 120,
    },
    { what: 'a later word, over the wire', value: bytes[1] / 1024, unit: 'KB', most: 30 },
    { what: 'first search, typing to results, 4× slower', value: time(0), unit: 'ms' },
    { what: 'a later word, typing to results, 4× slower', value: time(1), unit: 'ms' },
  ];
};

/** What only a browser knows of a site: list, map, search and pages on a slow phone. */
export const browserFigures = async (browser: Browser, site: Site): Promise<Figure[]> => {
  const { address, folder } = site;
  const sample = sampleOf(folder);
  const slow = async (what: string, use: (page: Page) => Promise<number>, most?: number) => ({
    ...{ what: `${what}, 4× slower`, value: await often(() => onPhone(browser, use)) },
    ...{ unit: 'ms' as const, most },
  });
  return [
    ...(await searchFigures(browser, site, sample)),
    await slow('a name, typing to where it leads', nameTyping(address, sample), 100),
    await slow('a partnership’s page, loaded', pageLoad(address + sample.path)),
    await slow('first page of the list, loaded', pageLoad(`${address}/kerja-sama/`)),
    await slow('narrowed list, address to rows', listReady(address, sample)),
    await slow('list, typing to result', listTyping(address, sample), 100),
    await slow('map, address to ready', mapReady(address)),
    {
      ...{ what: 'map ready against bare Leaflet, 4× slower', unit: '×', most: 2 },
      // The middle of five moved from 1.7 to 2.2 on a busy machine.
      value: await often(() => againstBare(browser, site), 11),
    },
  ];
};
