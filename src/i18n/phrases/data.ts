/** The pages of the open data: files, how to open them, and their columns. */
export const dataPhrases = {
  'nav.data': { id: 'Data', en: 'Data' },
  'data.title': { id: 'Data terbuka', en: 'Open data' },
  'data.description': {
    id: 'Seluruh isi atlas sebagai CSV, JSON, GeoJSON, dan Markdown, dengan keterangan kolom, lisensi, dan contoh pemakaian.',
    en: 'Everything in the atlas as CSV, JSON, GeoJSON and Markdown, with columns explained, licence and examples.',
  },
  'data.lede': {
    id: 'Semua catatan di balik situs ini dapat diunduh, dipakai ulang, dan dibagikan, juga untuk tujuan komersial, asal sumbernya disebut.',
    en: 'All records behind this site can be downloaded, reused and shared, also commercially, as long as it is credited.',
  },
  'data.as-of': {
    id: 'Keadaan hukum, kegiatan, dan mutu bukti dihitung per {day}; kolom as_of menyebut hari itu. Arti setiap kolom mengatakan mana yang dihitung dan mana yang dicatat dari sumber.',
    en: 'Legal state, activity and evidence are computed as of {day}, which the column as_of repeats. What each column means says which are computed and which are recorded from sources.',
  },
  'data.blank': {
    id: 'Sel kosong berarti tidak diketahui, bukan tidak ada. Data ini bukan register resmi dan tidak lengkap.',
    en: 'An empty cell means not known, not that there is none. These data are no official register, and not complete.',
  },
  'data.columns-link': { id: 'Arti setiap kolom', en: 'What each column means' },

  'data.tables': { id: 'Tabel', en: 'Tables' },
  'data.tables-caption': {
    id: 'Setiap tabel sebagai CSV, untuk lembar kerja, dan sebagai JSON, untuk program.',
    en: 'Each table as CSV, for spreadsheets, and as JSON, for programs.',
  },
  'data.table': { id: 'Tabel', en: 'Table' },
  'data.rows': { id: 'Baris', en: 'Rows' },
  'data.size': { id: '{size} kB', en: '{size} kB' },
  'data.download': { id: 'Unduh {file}, {size}', en: 'Download {file}, {size}' },

  'data.others': {
    id: 'Peta, aturan, dan keterangan mesin',
    en: 'Maps, rules and machine readers',
  },
  'data.others-caption': {
    id: 'Berkas yang bukan tabel.',
    en: 'Files that are not tables.',
  },
  'data.file': { id: 'Berkas', en: 'File' },
  'data.file-download': { id: 'Unduhan', en: 'Download' },
  'data.entries': { id: 'Isi', en: 'Entries' },
  'data.each': {
    id: 'Selain itu ada berkas untuk setiap rekaman dan narasi; ganti <id> dengan id pada tabel:',
    en: 'There is also a file for each record and narrative; put the id from the table for <id>:',
  },
  'data.each-schema': {
    id: 'bentuk setiap berkas JSON menurut JSON Schema 2020-12',
    en: 'the form of each JSON file by JSON Schema 2020-12',
  },

  'data.elsewhere': {
    id: 'Pantauan, statistik, dan langganan',
    en: 'Watch, statistics and subscriptions',
  },
  'data.elsewhere-text': {
    id: 'Terletak di samping halamannya dan diterangkan juga dalam datapackage.json.',
    en: 'These lie beside their pages and are described in datapackage.json as well.',
  },
  'data.elsewhere-statistics': {
    id: 'Statistik: {count} berkas CSV, satu untuk yang dihitung dan satu untuk angkanya pada setiap bagan.',
    en: 'Statistics: {count} CSV files, one with what is counted and one with the figures of each chart.',
  },

  'data.spreadsheet': { id: 'Membuka CSV di lembar kerja', en: 'Opening a CSV in a spreadsheet' },
  'data.spreadsheet-why': {
    id: 'Jangan klik dua kali: dengan pengaturan Indonesia, Excel memisahkan kolom dengan titik koma dan menaruh seluruh baris dalam satu kolom. Imporlah berkasnya:',
    en: 'Do not double-click: with Indonesian settings Excel separates columns by semicolons and puts each line into one column. Import the file instead:',
  },
  'data.excel': {
    id: 'Excel: Data → Dari Teks/CSV; Asal File 65001 (UTF-8), Pembatas Koma, Deteksi Tipe Data: Jangan deteksi.',
    en: 'Excel: Data → From Text/CSV; File Origin 65001 (UTF-8), Delimiter Comma, Data Type Detection: Do not detect.',
  },
  'data.libreoffice': {
    id: 'LibreOffice Calc: buka berkasnya; pilih UTF-8 dan koma, lalu tandai semua kolom sebagai Teks.',
    en: 'LibreOffice Calc: open the file; choose UTF-8 and comma, then mark all columns as Text.',
  },
  'data.sheets': {
    id: 'Google Sheets: File → Impor → Upload; pemisah Koma, dan jangan ubah teks menjadi angka, tanggal, dan formula.',
    en: 'Google Sheets: File → Import → Upload; separator Comma, and do not convert text to numbers, dates and formulas.',
  },
  'data.as-text': {
    id: 'Sebagai teks, tanggal 2018-10 tidak berubah menjadi Oktober 2018 tanggal 1, dan kode wilayah 32.10 tidak menjadi 32,1. Angka memakai titik desimal: ubah hanya kolom yang hendak dihitung.',
    en: 'As text, the date 2018-10 does not become the first of October 2018, nor the region code 32.10 the number 32.1. Numbers have a decimal point: convert only the columns you calculate with.',
  },
  'data.precision': {
    id: 'Tanggal hanya setepat sumbernya; kolom yang berakhir _precision menyebut year (tahun), month (bulan), atau day (hari).',
    en: 'A date is only as exact as its source; the column ending in _precision says year, month or day.',
  },
  'data.lists': {
    id: 'Satu sel dapat berisi beberapa id atau nilai, dipisahkan tanda |. Daftar teks, seperti penanda tangan, ditulis sebagai larik JSON.',
    en: 'A cell may hold several ids or values, separated by |. Lists of texts, such as signatories, are written as a JSON array.',
  },
  'data.formula': {
    id: 'Teks yang diawali =, +, -, @, tab, atau CR diberi satu tanda petik tunggal di depannya, supaya lembar kerja tidak menjalankannya sebagai rumus. Angka tetap angka, juga yang negatif.',
    en: 'A text that starts with =, +, -, @, tab or CR has one apostrophe before it, so that a spreadsheet does not run it as a formula. Numbers stay numbers, negative ones too.',
  },
  'data.languages': {
    id: 'Kolom yang berakhir _id berisi teks Indonesia, _en teks Inggris. Nama kolom dan nilai sama untuk kedua bahasa.',
    en: 'Columns ending in _id hold Indonesian text, _en English. Names of columns and values are the same in both languages.',
  },

  'data.code': { id: 'Membaca data dengan kode', en: 'Reading the data with code' },
  'data.code-lede': {
    id: 'Contoh berikut menghitung kerja sama menurut keadaan hukumnya. Rekaman dihubungkan dengan id, yang tidak pernah berubah setelah terbit.',
    en: 'These examples count partnerships by their legal state. Records are joined by id, which never changes once published.',
  },
  'data.code-note': {
    id: 'Jangan menjumlahkan angka rencana dengan angka yang dilaporkan (kolom kind pada outputs), dan jangan membaca term-passed sebagai tidak sah: artinya perpanjangan tidak ditemukan.',
    en: 'Do not add planned to reported figures (column kind in outputs), and do not read term-passed as invalid: it means that no renewal was found.',
  },
  'data.example': { id: 'Contoh untuk {tool}', en: 'Example for {tool}' },

  'data.licence': { id: 'Lisensi dan cara menyebut', en: 'Licence and credit' },
  'data.licence-text': {
    id: 'Isi atlas berlisensi Creative Commons Atribusi 4.0 Internasional. Sebutkan Jalinan Kota, alamat halaman atau berkasnya, dan harinya; katakan bila ada yang diubah atau dipilih. Sumber yang dikutip tetap milik penerbitnya.',
    en: 'The content is licensed under Creative Commons Attribution 4.0 International. Name Jalinan Kota, the address of the page or file, and its day; say so if you changed or selected something. The sources cited belong to their publishers.',
  },
  'data.licence-link': { id: 'Teks lisensi CC BY 4.0', en: 'Text of the CC BY 4.0 licence' },
  'data.credit-line': {
    id: 'Jalinan Kota, data terbuka per {day}, {address}. CC BY 4.0.',
    en: 'Jalinan Kota, open data as of {day}, {address}. CC BY 4.0.',
  },
  'data.credits': {
    id: 'Sebutkan juga, bila ikut dipakai:',
    en: 'Where you use them, credit as well:',
  },

  'data.versions': { id: 'Versi', en: 'Versions' },
  'data.stable': {
    id: 'Yang tetap: id rekaman, nama tabel, nama kolom dan urutannya, serta arti nilai. Kolom baru hanya ditambahkan.',
    en: 'What stays: ids of records, names of tables, names and order of columns, meanings of values. Columns are only added.',
  },

  'data.columns-title': { id: 'Arti kolom', en: 'Columns' },
  'data.columns-description': {
    id: 'Setiap kolom setiap tabel data terbuka: jenis, nilai yang mungkin, dan artinya.',
    en: 'Every column of every table of the open data: its type, possible values and meaning.',
  },
  'data.columns-lede': {
    id: 'Nama pada JSON ditulis dalam camelCase sesuai kontrak isi; kolom _id dan _en menjadi satu objek dengan id dan en, dan daftar menjadi larik.',
    en: 'In JSON names are written in camelCase, as the content contract has them; columns _id and _en become one object with id and en, and lists become arrays.',
  },
  'data.column': { id: 'Kolom', en: 'Column' },
  'data.type': { id: 'Jenis', en: 'Type' },
  'data.meaning': { id: 'Arti', en: 'Meaning' },
  'data.key': { id: 'Kunci: {columns}', en: 'Key: {columns}' },
  'data.computed': { id: 'dihitung', en: 'computed' },
  'data.required': { id: 'selalu terisi', en: 'always filled' },
  'data.refers': { id: 'merujuk ke {table}', en: 'refers to {table}' },

  'column-type.text': { id: 'teks', en: 'text' },
  'column-type.value': { id: 'nilai', en: 'value' },
  'column-type.id': { id: 'id', en: 'id' },
  'column-type.list': { id: 'daftar, dipisahkan |', en: 'list, separated by |' },
  'column-type.texts': { id: 'larik JSON berisi teks', en: 'JSON array of texts' },
  'column-type.date': { id: 'tanggal setepat sumbernya', en: 'date as exact as its source' },
  'column-type.day': { id: 'hari', en: 'day' },
  'column-type.address': { id: 'alamat web', en: 'web address' },
  'column-type.number': { id: 'angka', en: 'number' },
  'column-type.integer': { id: 'bilangan bulat', en: 'whole number' },
  'column-type.flag': { id: 'true atau false', en: 'true or false' },
} as const;
