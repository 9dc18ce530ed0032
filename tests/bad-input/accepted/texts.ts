import { named, titled, type Accepted } from './odd.ts';

/** Texts with signs that mean something elsewhere, and names in every script. */
export const texts: readonly Accepted[] = [
  titled('a word that YAML 1.1 knew', 'on', 'on'),
  titled('null in quotes', "'null'", 'null'),
  titled('a number', '2024', '2024'),
  titled('a folded block', '>-\n  Dua kota\n  bekerja sama', 'Dua kota bekerja sama'),
  titled('a text on two lines', 'Dua kota\n  bekerja sama', 'Dua kota bekerja sama'),
  titled('a colon in quotes', "'Kerja sama: dua kota'", 'Kerja sama: dua kota'),
  titled(
    'an address in a text',
    'Lihat https://warta.example/dua',
    'Lihat https://warta.example/dua',
  ),
  titled(
    'a program as text',
    "'</script><script>alert(1)</script>'",
    '</script><script>alert(1)</script>',
  ),
  titled('an expression as text', "'{process.env.HOME}'", '{process.env.HOME}'),
  titled('signs of tables', `'a"b,c;d''e'`, `a"b,c;d'e`),
  titled('signs of feeds', "'a & b ]]> c'", 'a & b ]]> c'),
  titled('a minus sign of a printer', '−6 derajat', '−6 derajat'),
  titled('an accent in an escape', '"Caf\\u00e9"', 'Café'),
  titled('a text of 2,000 characters', 'a'.repeat(2000), 'a'.repeat(2000)),
  ...[
    'Łódź',
    'Cần Thơ',
    '광주',
    'O’Higgins',
    "O'Higgins",
    'Nord-Pas-de-Calais',
    'القاهرة',
    '南京市',
  ].map(named),
  ...['🌏 Dunia', 'Kota 👍🏽', 'ภูเก็ต', 'नई दिल्ली', 'Đà Nẵng', 'São Tomé', 'ẞtadt'].map(named),
];
