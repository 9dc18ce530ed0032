/** What stands around the prose of editors: contents, contact of the publisher, and the page that is not there. */
export const prosePhrases = {
  'prose.contents': { id: 'Isi halaman', en: 'On this page' },
  'prose.unwritten': {
    id: 'Halaman ini belum ditulis.',
    en: 'This page has not been written yet.',
  },

  'contact.title': { id: 'Kontak', en: 'Contact' },
  'contact.write': { id: 'Penerbit situs ini', en: 'Publisher of this site' },
  'contact.repository': { id: 'Repositori', en: 'Repository' },
  'contact.new-record': {
    id: 'Catatan baru, ditulis dalam formulir web repositori itu:',
    en: 'A new record, written in the web form of that repository:',
  },
  'contact.none': {
    id: 'Penerbit salinan ini belum mencantumkan kontak. Sampaikan pembetulan kepada siapa pun yang memberi Anda alamat situs ini, atau lewat repositorinya.',
    en: 'The publisher of this copy has not named a contact yet. Take corrections to whoever gave you the address of this site, or to its repository.',
  },

  'not-found.title': { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  'not-found.text': {
    id: 'Alamat ini tidak menuju ke halaman mana pun. Mungkin ada salah ketik, atau tautannya keliru. Carilah namanya, atau mulai dari salah satu daftar.',
    en: 'This address leads to no page. It may be mistyped, or the link may be wrong. Search for the name, or start from one of the lists.',
  },
  'not-found.search': { id: 'Cari halaman yang Anda maksud', en: 'Search for the page you meant' },
  'not-found.home': { id: 'Beranda', en: 'Home page' },
  'not-found.links': { id: 'Daftar', en: 'Lists' },
} as const;
