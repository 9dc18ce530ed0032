const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ə: 'e',
  Ə: 'E',
};

/** The last character of an East Asian name that only says what it is: city, prefecture, county, … */
const rank = /^(\p{Script=Han}{2,}|\p{Script=Hangul}{2,})[市県府都道区區町村郡省縣县州시도군구]$/u;

/**
 * Further spellings under which a name should be found. Search already reads ō as o, but knows no
 * plain letter for ł, and 広島 and 広島県 as two words.
 */
export const furtherSpellings = (name: string): string[] => {
  const plain = name.replace(/\p{L}/gu, (letter) => letters[letter] ?? letter);
  const bare = rank.exec(name)?.[1];
  return [...(plain === name ? [] : [plain]), ...(bare ? [bare] : [])];
};
