import type { PartnershipKind } from '#schema/vocabularies.ts';

/**
 * What people call a kind of partnership beside its label, in both languages; search reads it with every partnership of that
 * kind. A kind that is called by its label only is left out.
 */
export const kindWords: Readonly<Partial<Record<PartnershipKind, string>>> = {
  sister:
    'sister city, sister cities, sister province, kota kembar, kota bersaudara, provinsi kembar',
  network: 'jejaring, jaringan, network',
  'domestic-government': 'kerja sama antardaerah, KSDD',
  'domestic-institution': 'KSDPK',
};
