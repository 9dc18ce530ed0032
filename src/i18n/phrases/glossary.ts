/** The page of terms and of the stages of cooperation. */
export const glossaryPhrases = {
  'nav.glossary': { id: 'Istilah', en: 'Terms' },
  'nav.coverage': { id: 'Cakupan', en: 'Coverage' },
  'glossary.title': { id: 'Istilah dan tahapan', en: 'Terms and stages' },
  'glossary.description': {
    id: 'Istilah hukum dan praktik kerja sama daerah dalam dua bahasa, dengan dasar hukumnya dan seberapa pasti dibaca, dan panduan tahapan bagi pegawai.',
    en: 'Terms of the law and practice of regional cooperation in two languages, with their legal basis and how surely it was read, and a guide to the stages for officers.',
  },
  'glossary.lede': {
    id: '{terms} istilah yang dipakai situs ini, dengan dasar hukumnya, dan panduan tahapan bagi pegawai.',
    en: '{terms} terms that this site uses, with their legal basis, and a guide to the stages for officers.',
  },
  'glossary.lede-empty': {
    id: 'Belum ada istilah yang dijelaskan.',
    en: 'No term has been explained yet.',
  },
  'glossary.to-guide': { id: 'Ke panduan tahapan', en: 'To the guide to the stages' },
  'glossary.certainty': {
    id: 'Di belakang setiap dasar hukum tertulis seberapa pasti dasar itu. “Dibaca” berarti pasalnya kami baca; “dimuat kembali”, teksnya kami baca dalam peraturan lain yang memuatnya; “menurut tulisan lain”, peraturannya sendiri belum kami baca. Istilah tanpa dasar hukum ialah istilah praktik atau aturan atlas ini.',
    en: 'Behind each legal basis stands how sure it is. “Read” means that we read the article; “carried over”, that we read its text in another regulation; “secondary”, that the regulation itself was not read. A term without a basis is one of practice, or a rule of this atlas.',
  },
  'glossary.certainty-read': { id: 'dibaca', en: 'read' },
  'glossary.certainty-carried-over': { id: 'dimuat kembali', en: 'carried over' },
  'glossary.certainty-secondary': { id: 'menurut tulisan lain', en: 'secondary' },
  'glossary.basis': { id: 'Dasar', en: 'Basis' },
  'glossary.article': { id: '{law} pasal {article}', en: '{law} art. {article}' },
  'glossary.related': { id: 'Lihat juga', en: 'See also' },
  'glossary.letters': { id: 'Istilah menurut huruf awal', en: 'Terms by initial letter' },
  'glossary.letter-other': { id: 'lainnya', en: 'other' },
} as const;
