import { DOMParser } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { once, type Reader, type Told } from './told.ts';

const idAt = (address: string): string | undefined =>
  /^(?:\/en)?\/kerja-sama\/([^/]+)\/$/.exec(new URL(address).pathname)?.[1];

const inLanguage = (language: 'id' | 'en', title: string | undefined): Told =>
  language === 'id' ? { titleId: title } : { titleEn: title };

/** The calendar of all stated ends: of each, the day and the partnership. */
export const calendarIn = (language: 'id' | 'en'): Reader => ({
  output: language === 'id' ? 'masa-berlaku.ics' : 'en/masa-berlaku.ics',
  tells: [language === 'id' ? 'titleId' : 'titleEn', 'ends'],
  isPartial: true,
  read: ({ read }) => {
    const text = read(language === 'id' ? 'masa-berlaku.ics' : 'en/masa-berlaku.ics');
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const byPartnership = Map.groupBy(events, ({ uid }) => uid.split('.')[0] ?? '');
    return new Map(
      [...byPartnership].map(([id, own]) => {
        const ends = once(
          own.map(
            ({ uid, startDate }) => `${/\.(.+)@/.exec(uid)?.[1] ?? ''} ${startDate.toString()}`,
          ),
        );
        const title = /: (.+) \(/.exec(own[0]?.summary ?? '')?.[1];
        return [id, { ...inLanguage(language, title), ends }];
      }),
    );
  },
});

/** The feed of changes: what it tells of single partnerships. */
export const feedIn = (language: 'id' | 'en'): Reader => ({
  output: language === 'id' ? 'perubahan.atom' : 'en/perubahan.atom',
  tells: [language === 'id' ? 'titleId' : 'titleEn'],
  isPartial: true,
  read: ({ read }) => {
    const text = read(language === 'id' ? 'perubahan.atom' : 'en/perubahan.atom');
    const entries = [
      ...new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('entry'),
    ];
    return new Map(
      entries.flatMap((entry): [string, Told][] => {
        const id = idAt(entry.getElementsByTagName('link').item(0)?.getAttribute('href') ?? '');
        const title = entry.getElementsByTagName('title').item(0)?.textContent?.split(': ')[0];
        return id === undefined ? [] : [[id, inLanguage(language, title)]];
      }),
    );
  },
});
