import type { SourceRecord } from '#schema/source.ts';
import type { Chance } from './chance.ts';
import { counterparts } from './counterparts.ts';
import { freshIds } from './ids.ts';
import type { Names } from './names.ts';
import type { Retell } from './retell.ts';
import { capital, type Say } from './wording.ts';

type With = {
  all: ReadonlyMap<string, SourceRecord>;
  retell: Retell;
  say: Say;
  names: Names;
  chance: Chance;
  made: (id: string, record: SourceRecord) => void;
};

const latin = new Set(['id', 'en']);

// Marks that a page, a table or a feed must not take for its own.
const marks = ['“Kutipan” & <tanda>; 50% –', "Kata 'dikutip', \\ dan |", 'A/B #1: §2 —'];

const titleOf = ({ title, language }: SourceRecord, { say, names, chance }: With): string => {
  const many = Math.max(2, Math.min(20, title.split(/\s+/).length));
  const isMarked = chance.isOneIn(60);
  const own = language === 'en' ? 'en' : 'id';
  const words = capital(say.words(own, many));
  const text = latin.has(language)
    ? words
    : Array.from({ length: Math.max(3, many) }, () => names.local(language, words))
        .slice(0, 8)
        .join(' ');
  return isMarked ? `${chance.pick(marks)} ${text}` : text;
};

/** The invented counterpart of a real source in one turn through the real atlas: what shares a source there shares one here. */
export const sourcesFrom = (using: With) => {
  const { all, retell, names, made } = using;
  const freshId = freshIds();
  const publishers = new Map<string, string>();
  const publisherOf = (turn: number, real: string): string => {
    const key = `${turn} ${real}`;
    const name = publishers.get(key) ?? `Warta ${names.place('ID')}`;
    publishers.set(key, name);
    return name;
  };
  const make = (turn: number, real: SourceRecord): string => {
    const publisher = publisherOf(turn, real.publisher);
    const title = titleOf(real, using);
    const record = { ...retell(real), title, publisher };
    const id = freshId(
      publisher.slice(6, 36),
      record.published ?? '',
      title.split(' ').slice(0, 2).join(' '),
    );
    const url = real.url && `https://example.org/${id}`;
    made(id, url === undefined ? record : { ...record, url });
    return id;
  };
  return counterparts(all, make);
};
