import { onceFor } from '#model/noted.ts';
import type { BodyPart } from '#reading/body.ts';
import { suggested } from '#reading/nearest.ts';
import {
  callsIn,
  eachAgreement,
  judgedIn,
  type Broken,
  type Content,
  type ContentRule,
} from './content-rule.ts';

const unknownId = (target: string, known: readonly string[]) => {
  const { near, corrected } = suggested(target, known);
  return {
    problem: {
      id: `Berkas ini tidak memuat id “${target}”.`,
      en: `This file holds no id “${target}”.`,
    },
    fix: {
      id: `${near.id}Tulis id yang ada dalam berkas ini (${known.join(', ') || 'belum ada'}), atau tambahkan butirnya.`,
      en: `${near.en}Write an id of this file (${known.join(', ') || 'there is none yet'}), or add the entry.`,
    },
    corrected,
  };
};

const linksBetweenActs = (content: Content): Broken[] =>
  eachAgreement(content, (agreement, path, all) =>
    (['renews', 'parent'] as const).flatMap((field) => {
      const target = agreement[field];
      const others = all.map(({ id }) => id).filter((id) => id !== agreement.id);
      if (target === undefined || others.includes(target)) return [];
      return [{ path: [...path, field], ...unknownId(target, others) }];
    }),
  );

const factsCalledIn = onceFor((body: readonly BodyPart[]) =>
  callsIn(body).filter(({ call }) => call === 'Programme' || call === 'Agreement'),
);

const callsOfOwnFacts = (content: Content): Broken[] =>
  (['partnerships', 'narratives'] as const).flatMap((collection) =>
    judgedIn(content, collection).flatMap(([id, { body }]) => {
      const record = content.partnerships.get(id);
      if (!record) return [];
      return factsCalledIn(body).flatMap(({ call, attributes, line, column }) => {
        const list = call === 'Programme' ? record.programmes : record.agreements;
        const known = list.map((entry) => entry.id);
        const target = attributes.id ?? '';
        if (known.includes(target)) return [];
        return [
          { collection, id, path: ['body'], at: { line, column }, ...unknownId(target, known) },
        ];
      });
    }),
  );

/** An act renews or follows another act of the same file, and a body shows facts of its own record. */
export const ownIdsExist: ContentRule = {
  id: 'own-ids-exist',
  check: (content) => [...linksBetweenActs(content), ...callsOfOwnFacts(content)],
};
