import { reservedIds } from '#schema/shared.ts';

const reserved = reservedIds.map((one) => `\`${one}\``).join(', ');

/** What stands above the fields in the data dictionary. */
export const introduction = `# Kamus data · Data dictionary

Setiap bidang yang boleh ada dalam catatan, dari skema di \`src/schema\`; ditulis oleh \`npm run schemas\`, tidak dengan tangan.

- **teks** ialah satu baris tanpa format. **Pasangan teks** berisi \`id\` dan \`en\`; di tempat pasangan itu ditulis, keduanya wajib.
- **tanggal** setepat sumbernya: \`2018\`, \`2018-10\`, atau \`2018-10-24\`; **hari** selalu lengkap. Keduanya menurut waktu
  Asia/Jakarta, tahun 1900 sampai 2100.
- **id** ialah nama berkas tanpa akhirannya: huruf kecil, angka, dan tanda hubung tunggal, paling banyak 80 karakter, bukan
  ${reserved}.
- \`[]\` berarti setiap butir sebuah daftar. **ya** berarti wajib di mana pun bidang di sekelilingnya ditulis.
- Arti setiap pilihan ada di [bagian terakhir](#nilai--values). Yang harus cocok antarbidang dan antarcatatan ada di [rules.md](rules.md).

Every field that a record may hold, from the schemas in \`src/schema\`; written by \`npm run schemas\`, not by hand.

- **text** is one line without markup. A **text pair** has \`id\` and \`en\`, both required where the pair stands.
- A **date** is as exact as its source, \`2018\`, \`2018-10\` or \`2018-10-24\`; a **day** is always in full. Both are civil
  days in Asia/Jakarta, of the years 1900 to 2100.
- An **id** is the name of a file without its ending: lower-case letters, digits and single hyphens, at most 80
  characters, not ${reserved}.
- \`[]\` stands for every entry of a list. **yes** means required wherever the thing around it is written.
- What each value means is in the [last section](#nilai--values). What must hold between fields and between records is in
  [rules.md](rules.md).
`;
