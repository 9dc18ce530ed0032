/** Lower case without diacritics, so that “kochi” finds “Kōchi”. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
