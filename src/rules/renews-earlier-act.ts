import { firstDayOf } from '#model/partial-date.ts';
import { eachAgreement, type ContentRule } from './content-rule.ts';

/** An act renews one that was signed before it. */
export const renewsEarlierAct: ContentRule = {
  id: 'renews-earlier-act',
  check: (content) =>
    eachAgreement(content, ({ renews, signedOn }, path, all) => {
      const earlier = all.find(({ id }) => id === renews)?.signedOn;
      if (!earlier || !signedOn || firstDayOf(earlier) <= firstDayOf(signedOn)) return [];
      return [
        {
          path: [...path, 'renews'],
          problem: {
            id: `Memperpanjang naskah ${earlier}, padahal ditandatangani lebih dahulu, ${signedOn}.`,
            en: `Renews an act of ${earlier}, though it was signed earlier, on ${signedOn}.`,
          },
          fix: {
            id: 'Periksa signedOn kedua naskah, atau tukar yang memperpanjang.',
            en: 'Check signedOn of both acts, or swap which one renews.',
          },
        },
      ];
    }),
};
