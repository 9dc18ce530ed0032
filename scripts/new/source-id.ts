import { commonest } from './commonest.ts';
import { freeId, slugOf } from './ids.ts';
import type { Context } from './question.ts';
import { hostOf, sameHost } from './source-follows.ts';

const general = new Set(
  'www com co go or ac web sch gov gob edu net org my desa news m id'.split(' '),
);

const hostWord = ({ answers, known }: Context): string => {
  const used = sameHost(known, answers.url).flatMap(([id]) => {
    const [word = ''] = id.split(/-(?=(?:19|20)\d\d(?:-|$))/);
    return word !== '' && word !== id ? [word] : [];
  });
  const labels = hostOf(answers.url).split('.').slice(0, -1);
  const ownLabel = labels.filter((label) => !general.has(label)).at(-1);
  return commonest(used) ?? slugOf(ownLabel ?? answers.publisher ?? '', 30);
};

const common = new Set(
  'dan di ke dari yang untuk dengan pada dalam kota kabupaten provinsi pemerintah pemkot pemkab kerja sama kerjasama the and of in to for with a an on city'.split(
    ' ',
  ),
);

const placesIn = ({ answers, known }: Context): string[] => {
  const title = ` ${slugOf(answers.title ?? '', 500).replaceAll('-', ' ')} `;
  const found = [...known.content.places].flatMap(([id, { shortName }]) => {
    const at = [shortName.id, shortName.en]
      .map((name) => title.indexOf(` ${slugOf(name).replaceAll('-', ' ')} `))
      .filter((position) => position >= 0);
    return at.length > 0 ? [{ id, at: Math.min(...at) }] : [];
  });
  const inOrder = found.sort((one, other) => one.at - other.at || one.id.length - other.id.length);
  return inOrder.filter(({ at }, index) => at !== inOrder[index - 1]?.at).map(({ id }) => id);
};

const words = (context: Context, host: string): string[] => {
  const said = host.split('-');
  const isNew = (word: string) => !word.split('-').every((part) => said.includes(part));
  const places = placesIn(context).filter(isNew).slice(0, 2);
  if (places.length > 0) return places;
  const path =
    context.answers.url
      ?.split(/[?#]/)[0]
      ?.replace(/\.\w+$/, '')
      .split('/')
      .at(-1) ?? '';
  const telling = (text: string) =>
    [...new Set(slugOf(text, 500).split('-'))]
      .filter((word) => word.length > 2 && !/^\d+$/.test(word) && !common.has(word))
      .filter(isNew)
      .slice(0, 3);
  const fromTitle = telling(context.answers.title ?? '');
  return fromTitle.length > 0 ? fromTitle : telling(path);
};

/** A free id for a source: who says it, in which month, and about what. */
export const sourceIdOf = (context: Context): string | undefined => {
  const host = hostWord(context);
  const month = (context.answers.published ?? '').slice(0, 'YYYY-MM'.length);
  const parts = [host, month, ...words(context, host)];
  return freeId(context.known, 'sources', slugOf(parts.join(' '), 60), [
    context.answers.language ?? '',
  ]);
};
