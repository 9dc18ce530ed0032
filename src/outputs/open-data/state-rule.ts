import type { Wording } from '#schema/wording.ts';

const english = `# Legal state and activity: the rule

Both are computed from dated facts as of a day D; nobody writes them. \`state-vectors.json\` has cases: each gives
\`agreements\`, \`events\`, \`programmes\` and \`day\`, and the \`legalState\` and \`activity\` that must come out.

## Order

Acts, events and \`endedOn\` compare by their first day (\`2018\` is 2018-01-01). Undated ones come first; on one day acts come
before events; then the order of the file decides. As an end, a date means its last day (\`2018\` is 2018-12-31).

An act, an event or a programme (by \`startedOn\`) **counts** on D if it is undated or its first day is not after D. What comes
before the last counting \`termination\` does not count any more.

A **main act** is any act but a \`letter-of-intent\` or a \`plan-of-action\`; an \`amendment\` only if it has \`endsOn\`, \`openEnded\` or
\`renews\`; not one whose \`parent\`, at whatever remove, is a main act. A main act is **live** if it counts, has no \`endedOn\`
that counts, and is not renewed (\`renews\`) by another counting main act.

## Legal state: the first that holds

1. \`ended\`: a termination counts and no act follows it; or main acts count, none is live, and no act follows the last
   \`endedOn\`.
2. \`suspended\`: of the counting suspensions, resumptions and signed acts the last is a suspension, and 3 would not give
   \`term-passed\`.
3. If any act is live: \`member\` if a \`membership\` has no \`endsOn\` or one not before D; else \`in-term\` if one has \`endsOn\` not
   before D; else \`open-ended\` if one says so; else \`term-unknown\` if the last signed (of equals: any) names no end; else
   \`term-passed\`.
4. \`approved\`: a \`council-approval\` or \`ministry-approval\` counts that is undated or later than every letter of intent.
5. \`intent\`: acts count, none is live.
6. \`undocumented\`: a programme running or completed, or an event \`programme\`, counts.
7. \`exploring\`: other events or programmes count.
8. \`unknown\`.

\`term-passed\` means that the term has passed and no renewal was found, never that an act is invalid.

## Activity

The latest evidence by first day, nothing after D: \`signedOn\` of acts; events other than \`termination\` and \`suspension\`;
\`startedOn\`, \`endedOn\` and \`statusAsOf\` of running, completed or unknown programmes; \`asOf\` of reported outputs.

- \`recent\` while D is not after that first day + 24 calendar months, clipped to the end of the month;
- \`older\` until + 60 months, \`none-found\` after; \`undated\` without dated evidence.

## Evidence

\`primary\` if any cited source is primary; else \`weak\` if all are; else \`several\` if there are two publishers; else \`single\`.
`;

const indonesian = `# Keadaan hukum dan kegiatan: aturannya

Keduanya dihitung dari fakta bertanggal per hari D; tidak ada yang menulisnya. \`state-vectors.json\` memuat kasus: masing-masing
berisi \`agreements\`, \`events\`, \`programmes\`, dan \`day\`, serta \`legalState\` dan \`activity\` yang harus dihasilkan.

## Urutan

Naskah, peristiwa, dan \`endedOn\` dibandingkan menurut hari pertamanya (\`2018\` berarti 2018-01-01). Yang tidak bertanggal
mendahului; pada hari yang sama naskah mendahului peristiwa; lalu urutan berkas menentukan. Sebagai akhir, tanggal berarti
hari terakhirnya (\`2018\` berarti 2018-12-31).

Naskah, peristiwa, atau program (menurut \`startedOn\`) **diperhitungkan** pada D bila tidak bertanggal atau hari pertamanya
tidak sesudah D. Yang mendahului \`termination\` terakhir yang diperhitungkan tidak diperhitungkan lagi.

**Naskah pokok** ialah naskah apa pun selain \`letter-of-intent\` dan \`plan-of-action\`; \`amendment\` hanya bila mempunyai \`endsOn\`,
\`openEnded\`, atau \`renews\`; bukan naskah yang induknya (\`parent\`), pada tingkat mana pun, sebuah naskah pokok. Naskah pokok
**hidup** bila diperhitungkan, tidak mempunyai \`endedOn\` yang diperhitungkan, dan tidak diperpanjang (\`renews\`) oleh naskah
pokok lain yang diperhitungkan.

## Keadaan hukum: yang pertama terpenuhi

1. \`ended\`: ada pengakhiran dan tidak ada naskah sesudahnya; atau ada naskah pokok, tidak satu pun hidup, dan tidak ada
   naskah sesudah \`endedOn\` terakhir.
2. \`suspended\`: di antara penangguhan, pemulihan, dan naskah yang diperhitungkan, yang terakhir ialah penangguhan, dan
   aturan 3 tidak menghasilkan \`term-passed\`.
3. Bila ada naskah yang hidup: \`member\` bila sebuah \`membership\` tanpa \`endsOn\` atau dengan \`endsOn\` tidak sebelum D;
   selain itu \`in-term\` bila ada \`endsOn\` tidak sebelum D; selain itu \`open-ended\` bila ada yang menyatakannya; selain itu
   \`term-unknown\` bila naskah terakhir (bila setara: salah satunya) tidak menyebut akhir; selain itu \`term-passed\`.
4. \`approved\`: ada \`council-approval\` atau \`ministry-approval\` yang tidak bertanggal atau sesudah semua pernyataan kehendak.
5. \`intent\`: ada naskah, tidak satu pun hidup.
6. \`undocumented\`: ada program yang berjalan atau selesai, atau peristiwa \`programme\`.
7. \`exploring\`: ada peristiwa atau program lain.
8. \`unknown\`.

\`term-passed\` berarti masa berlakunya lewat dan perpanjangan tidak ditemukan, tidak pernah berarti naskahnya tidak sah.

## Kegiatan

Bukti terakhir menurut hari pertama, tidak sesudah D: \`signedOn\` naskah; peristiwa selain \`termination\` dan \`suspension\`;
\`startedOn\`, \`endedOn\`, dan \`statusAsOf\` program yang berjalan, selesai, atau tidak diketahui; \`asOf\` hasil yang dilaporkan.

- \`recent\` selama D tidak melewati hari pertama itu + 24 bulan kalender, dipotong pada akhir bulan;
- \`older\` sampai + 60 bulan, sesudahnya \`none-found\`; \`undated\` tanpa bukti bertanggal.

## Mutu bukti

\`primary\` bila ada sumber resmi; selain itu \`weak\` bila semuanya lemah; selain itu \`several\` bila penerbitnya lebih dari satu;
selain itu \`single\`.
`;

/** The rule of state, activity and evidence, for whoever computes them anew. */
export const stateRule: Wording = { id: indonesian, en: english };
