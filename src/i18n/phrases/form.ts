/** What the form of records says besides the names and hints of fields. */
export const formPhrases = {
  'form.title': { id: 'Formulir', en: 'Form' },
  'form.opening': { id: 'Formulir sedang dibuka …', en: 'The form is opening …' },
  'form.no-script': {
    id: 'Formulir ini memerlukan JavaScript. Cara lain ada di halaman Kontribusi.',
    en: 'This form needs JavaScript. Other ways are on the page on contributing.',
  },
  'form.id-hint': {
    id: 'Nama berkas, tidak diganti setelah terbit. Huruf kecil a–z, angka, dan tanda hubung tunggal; untuk narasi, id kerja samanya.',
    en: 'Name of the file, kept once published. Lower-case a–z, digits and single hyphens; for a narrative, the id of its partnership.',
  },
  'form.body': { id: 'Narasi', en: 'Narrative' },
  'form.body-hint': {
    id: 'Markdown; setiap pernyataan diikuti <Cite source="id-sumber" />.',
    en: 'Markdown; every statement is followed by <Cite source="source-id" />.',
  },

  'form.value-true': { id: 'Ya', en: 'Yes' },
  'form.value-false': { id: 'Tidak', en: 'No' },
  'form.value-partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'form.value-exact': { id: 'Tepat', en: 'Exact' },
  'form.value-about': { id: 'Kira-kira', en: 'About' },
  'form.value-at-least': { id: 'Sedikitnya', en: 'At least' },
  'form.value-at-most': { id: 'Paling banyak', en: 'At most' },
  'form.value-seat': { id: 'Pusat pemerintahan', en: 'Seat of government' },
  'form.value-approximate': { id: 'Kira-kira', en: 'Approximate' },
  'form.value-planned': { id: 'Direncanakan', en: 'Planned' },
  'form.value-reported': { id: 'Dilaporkan', en: 'Reported' },
} as const;
