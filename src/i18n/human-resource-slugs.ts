import type { HumanResourceType } from '#schema/vocabularies.ts';

/** The Indonesian words by which the address of a type's page names it; they stay even where the label changes. */
export const humanResourceSlugs: Readonly<Record<HumanResourceType, string>> = {
  scholarship: 'beasiswa',
  'student-exchange': 'pertukaran-pelajar-dan-mahasiswa',
  apprenticeship: 'pemagangan',
  'staff-training': 'pelatihan-tenaga',
  'professional-exchange': 'pertukaran-tenaga-profesional',
  'expert-visit': 'kunjungan-tenaga-ahli',
};
