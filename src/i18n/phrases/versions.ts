/** The releases of the data: their list, the page of each, how to check and to cite one. */
export const versionsPhrases = {
  'versions.title': { id: 'Versi data', en: 'Versions of the data' },
  'versions.description': {
    id: 'Rilis data bernomor yang tidak berubah lagi: hari, berkas, sidik SHA-256, dan catatan perubahannya.',
    en: 'Numbered releases of the data that no longer change: their day, files, SHA-256 sums and change logs.',
  },
  'versions.lede': {
    id: 'Setiap rilis mempunyai nomor, hari, daftar sidik, dan catatan perubahan yang menyebut rekamannya. Isi dan alamatnya tidak berubah setelah terbit.',
    en: 'Each release has a number, a day, a list of checksums and a change log that names its records. Its content and address do not change once published.',
  },
  'versions.none': {
    id: 'Belum ada rilis bernomor. Berkas di halaman Data terbuka selalu yang terbaru; simpan salinan sendiri bila pekerjaan Anda harus dapat diulang, beserta datapackage.json, yang memuat sidik SHA-256 setiap berkas.',
    en: 'There is no numbered release yet. The files on the page Open data are always the latest; keep a copy of your own where your work must be repeatable, along with datapackage.json, which holds the SHA-256 of every file.',
  },
  'versions.latest': {
    id: 'Rilis terakhir: {version}, per {day}. Berkas di atas selalu yang terbaru dan dapat berubah setiap hari; untuk pekerjaan yang harus dapat diulang, pakai rilis.',
    en: 'Latest release: {version}, as of {day}. The files above are always the latest and may change any day; for work that must be repeatable, use a release.',
  },
  'versions.link': {
    id: 'Semua versi dan cara mengutipnya',
    en: 'All versions, and how to cite one',
  },
  'versions.current': { id: 'Data terbaru', en: 'Latest data' },
  'versions.caption': {
    id: 'Rilis data, yang terbaru di atas.',
    en: 'Releases of the data, the latest first.',
  },
  'versions.version': { id: 'Versi', en: 'Version' },
  'versions.day': { id: 'Per', en: 'As of' },
  'versions.changes': { id: 'Perubahan', en: 'Changes' },
  'versions.files': { id: 'Berkas', en: 'Files' },
  'versions.archive': { id: 'Arsip semua berkas', en: 'Archive of all files' },

  'versions.first': { id: 'Rilis pertama: {records}.', en: 'The first release: {records}.' },
  'versions.since': {
    id: 'Sejak {previous}: {added} baru, {changed} dibetulkan, {withdrawn} ditarik.',
    en: 'Since {previous}: {added} new, {changed} corrected, {withdrawn} withdrawn.',
  },
  'versions.since-renamed': { id: '{count} berganti id.', en: '{count} with another id.' },

  'versions.numbers': { id: 'Arti nomor', en: 'What the number means' },
  'versions.major': {
    id: 'Bilangan pertama naik bila ada yang hilang: kolom atau tabel dihapus atau berubah jenis, rekaman ditarik, atau id diganti.',
    en: 'The first number rises where something is gone: a column or table removed or of another type, a record withdrawn, an id replaced.',
  },
  'versions.minor': {
    id: 'Bilangan kedua naik bila ada yang bertambah: rekaman, kolom, atau tabel.',
    en: 'The second rises where something is new: a record, a column or a table.',
  },
  'versions.patch': {
    id: 'Bilangan ketiga naik bila isi rekaman dibetulkan atau dilengkapi, atau bila hanya nilai hitungan yang berubah karena hari berjalan.',
    en: 'The third rises where records are corrected or completed, or where only computed values changed as time passed.',
  },
  'versions.ids': {
    id: 'Id rekaman tidak pernah berubah diam-diam: id lama tetap tercatat pada rekaman barunya, dan rekaman yang ditarik disebut dalam catatan perubahan beserta alasannya.',
    en: 'Ids of records never change silently: an earlier id stays on its new record, and a withdrawn record is named in the change log with its reason.',
  },

  'versions.cite': { id: 'Mengutip sebuah versi', en: 'Citing a version' },
  'versions.cite-text': {
    id: 'Sebutkan nomor, hari, dan alamat tetapnya, agar pembaca menemukan data yang sama:',
    en: 'Name its number, day and lasting address, so that readers find the same data:',
  },
  'versions.cite-line': {
    id: 'Jalinan Kota. ({year}). Data terbuka kerja sama daerah Indonesia (versi {version}, per {day}) [kumpulan data]. {address}',
    en: 'Jalinan Kota. ({year}). Open data on Indonesian regional cooperation (version {version}, as of {day}) [data set]. {address}',
  },

  'versions.check': { id: 'Memeriksa unduhan', en: 'Checking a download' },
  'versions.check-text': {
    id: 'Unduh berkas beserta SHA256SUMS ke satu folder, lalu jalankan perintah di bawah (Linux; di macOS shasum -a 256 -c). Di Windows, bandingkan hasil certutil dengan sidik pada tabel.',
    en: 'Download the files and SHA256SUMS into one folder, then run the command below (Linux; on macOS shasum -a 256 -c). On Windows, compare what certutil prints with the sum in the table.',
  },

  'versions.page-title': { id: 'Versi {version}', en: 'Version {version}' },
  'versions.page-description': {
    id: 'Data Jalinan Kota versi {version}, per {day}: berkas, sidik SHA-256, dan catatan perubahan.',
    en: 'Data of Jalinan Kota, version {version}, as of {day}: files, SHA-256 sums and change log.',
  },
  'versions.page-lede': {
    id: 'Data Jalinan Kota per {day}: {records}. Keadaan hukum dan nilai hitungan lain berlaku untuk hari itu; berkas di sini tidak berubah lagi.',
    en: 'Data of Jalinan Kota as of {day}: {records}. Legal states and other computed values speak of that day; the files here no longer change.',
  },
  'versions.older': {
    id: 'Ada rilis yang lebih baru: {version}.',
    en: 'There is a later release: {version}.',
  },
  'versions.whole': { id: 'Rilis ini', en: 'This release' },
  'versions.whole-caption': {
    id: 'Arsip dan yang menerangkannya.',
    en: 'The archive, and what explains it.',
  },
  'versions.single': { id: 'Satu per satu', en: 'One by one' },
  'versions.single-caption': {
    id: 'Isi arsip yang juga dapat diunduh sendiri-sendiri.',
    en: 'What the archive holds and can also be downloaded by itself.',
  },
  'versions.narratives': {
    id: 'Arsip juga memuat {count} narasi sebagai Markdown, di folder narratives.',
    en: 'The archive also holds {count} narratives as Markdown, in the folder narratives.',
  },
  'versions.sum': { id: 'SHA-256', en: 'SHA-256' },
  'versions.size': { id: 'Ukuran', en: 'Size' },
  'versions.columns': { id: 'Arti kolom', en: 'What the columns mean' },

  'versions.added': { id: 'Baru', en: 'New' },
  'versions.changed': { id: 'Dibetulkan atau dilengkapi', en: 'Corrected or completed' },
  'versions.recomputed': { id: 'Hanya nilai hitungan berubah', en: 'Only computed values changed' },
  'versions.renamed': { id: 'Berganti id', en: 'Another id' },
  'versions.withdrawn': { id: 'Ditarik', en: 'Withdrawn' },
  'versions.more': { id: 'dan {count} lagi, dalam {file}', en: 'and {count} more, in {file}' },
} as const;
