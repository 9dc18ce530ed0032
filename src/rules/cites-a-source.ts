import { judgedIn, type ContentRule } from './content-rule.ts';
import { namingsIn, type Target } from './references.ts';

const isSource = ({ to }: Target): boolean => to === 'sources';

/** Every partnership rests on at least one source. */
export const citesASource: ContentRule = {
  id: 'cites-a-source',
  check: (content) => {
    const citing = new Set(
      namingsIn(content)
        .filter(({ from, named }) => from === 'partnerships' && named.some(isSource))
        .map(({ id }) => id),
    );
    return judgedIn(content, 'partnerships')
      .filter(([id]) => !citing.has(id))
      .map(([id]) => ({
        collection: 'partnerships' as const,
        id,
        path: [],
        problem: { id: 'Tidak satu pun sumber disebut.', en: 'No source is cited.' },
        fix: {
          id: 'Sebut sumber pada naskah, peristiwa, atau program, atau dalam furtherSources.',
          en: 'Cite a source in an act, an event or a programme, or in furtherSources.',
        },
      }));
  },
};
