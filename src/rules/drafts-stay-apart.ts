import { judgedIn, type ContentRule } from './content-rule.ts';

/** A published partnership may be replaced only by one that is published. */
export const draftsStayApart: ContentRule = {
  id: 'drafts-stay-apart',
  check: (content) =>
    judgedIn(content, 'partnerships').flatMap(([id, { draft, withdrawn }]) => {
      const target = withdrawn?.replacedBy;
      if (draft || target === undefined || !content.partnerships.get(target)?.draft) return [];
      return [
        {
          collection: 'partnerships' as const,
          id,
          path: ['withdrawn', 'replacedBy'],
          problem: { id: `“${target}” masih draf.`, en: `“${target}” is still a draft.` },
          fix: {
            id: 'Terbitkan draf itu, atau hapus replacedBy. Draf hanya boleh disebut dalam related.',
            en: 'Publish the draft, or remove replacedBy. Only related may name a draft.',
          },
        },
      ];
    }),
};
