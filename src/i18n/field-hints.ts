/** The Indonesian of every description in the schemas; a test fails where one is missing, or is not used any more. */
export const indonesianHints: Readonly<Record<string, string>> = {
  'Default: the parties’ short names joined by an en dash.':
    'Bila tidak ada: nama pendek para pihak yang dihubungkan tanda pisah.',
  'In Indonesian.': 'Dalam bahasa Indonesia.',
  'In English.': 'Dalam bahasa Inggris.',
  'What it is, in one or two sentences, no praise.':
    'Apa kerja sama ini, dalam satu atau dua kalimat, tanpa pujian.',
  'Our reading of the law (PP 28/2018), not what a source calls it.':
    'Menurut pembacaan kami atas PP 28/2018, bukan sebutan sumber.',
  'Why, where the kind is open to doubt.': 'Alasannya, bila jenisnya dapat diragukan.',
  'What the sources call it, verbatim.': 'Sebutan sumber, persis seperti tertulis.',
  'Two or more, Indonesian side first; at least one lies in Indonesia.':
    'Dua atau lebih, pihak Indonesia lebih dahulu; sedikitnya satu terletak di Indonesia.',
  'A place or an organization, by id.': 'Daerah atau lembaga, disebut dengan id.',
  'Id of a place, the name of its file in places.': 'Id daerah, yaitu nama berkasnya di places.',
  'Id of an organization, the name of its file in organizations.':
    'Id lembaga, yaitu nama berkasnya di organizations.',
  'Sectors by their role; {} where no source names one.':
    'Bidang menurut perannya; {} bila tidak ada sumber yang menyebutnya.',
  'Named in the act as signed or reported.':
    'Disebut dalam naskah yang ditandatangani atau dilaporkan.',
  'In programmes under way or done.': 'Dalam program yang berjalan atau selesai.',
  'Only hoped for by a speaker.': 'Baru diharapkan oleh seorang pembicara.',
  'Signed acts; may be empty.': 'Naskah yang ditandatangani; boleh kosong.',
  'Unique within the file.': 'Tidak berulang dalam berkas ini.',
  'What the document is.': 'Jenis dokumennya.',
  'Title as on the document.': 'Judul seperti pada dokumen.',
  'Number as on the document.': 'Nomor seperti pada dokumen.',
  'The day of signing, not ahead of today. Left out where no source gives a date.':
    'Tanggal penandatanganan, tidak melewati hari ini. Dihapus bila tidak ada sumber yang menyebutnya.',
  'Place of signing.': 'Tempat penandatanganan.',
  'Offices; a name only as the source prints it.':
    'Jabatan; nama orang hanya seperti tertulis dalam sumber.',
  'One line of plain text, no markup.': 'Satu baris teks biasa, tanpa format.',
  'The last day of its term. Only where a source states it; never computed from a usual length.':
    'Hari terakhir masa berlakunya. Hanya bila disebut sumber; tidak pernah dihitung dari lama yang lazim.',
  'Only where the text was read and names no end; excludes endsOn.':
    'Hanya bila naskahnya dibaca dan tidak menyebut akhir; tidak bersama endsOn.',
  'The term in a source’s words; never computed from.':
    'Masa berlaku dengan kata-kata sumber; tidak dipakai menghitung.',
  'The day it was declared over, before its end.':
    'Hari naskah dinyatakan berakhir sebelum waktunya.',
  'The earlier act that this one renews.': 'Id naskah terdahulu yang diperpanjang oleh naskah ini.',
  'The head agreement of a subsidiary one.': 'Id naskah induk dari naskah turunan ini.',
  'Sectors named in the act.': 'Bidang yang disebut dalam naskah.',
  'Where the text can be read.': 'Tempat naskahnya dapat dibaca.',
  'Other values that other sources give.': 'Nilai lain yang disebut sumber lain.',
  'The field in dispute.': 'Bidang catatan yang nilainya berbeda antarsumber.',
  'The other value, as that source has it.': 'Nilai lain itu, seperti tertulis dalam sumbernya.',
  'Ids of the sources that state this, at least one.':
    'Id sumber yang menyatakannya, sedikitnya satu.',
  'Lower-case letters, digits and single hyphens, at most 80 characters.':
    'Huruf kecil, angka, dan tanda hubung tunggal, paling banyak 80 karakter.',
  'What the other source says.': 'Yang dikatakan sumber lain itu.',
  'Dated evidence that is not a signed act; may be empty.':
    'Bukti bertanggal yang bukan naskah; boleh kosong.',
  'Left out where no source dates it; required for a termination, suspension or resumption.':
    'Dihapus bila tidak ada sumber yang menyebutnya; wajib bagi pengakhiran, penangguhan, atau pelanjutan kembali.',
  'What happened.': 'Jenis peristiwanya.',
  'What happened, in one sentence.': 'Yang terjadi, dalam satu kalimat.',
  'What is done; may be empty.': 'Yang dijalankan; boleh kosong.',
  'Name of the programme.': 'Nama program.',
  'The main sector, an affair of government (UU 23/2014 art. 12).':
    'Bidang utama, urusan pemerintahan menurut UU 23/2014 pasal 12.',
  'Further sectors that the programme covers by its sources.':
    'Bidang lain yang dicakup program menurut sumbernya.',
  'How it develops people, where it does; this crosses sectors and is none itself.':
    'Cara program mengembangkan SDM, bila ada; ini melintasi bidang dan bukan bidang tersendiri.',
  'As the sources last report it.': 'Seperti terakhir dilaporkan sumber.',
  'The date the status speaks of.': 'Tanggal yang dimaksud keadaan itu.',
  'When it began, or is planned to begin.': 'Saat dimulai, atau direncanakan dimulai.',
  'When it ended, or is planned to end.': 'Saat berakhir, atau direncanakan berakhir.',
  'Ids of organizations that take part.': 'Id lembaga yang ikut serta.',
  'What is done, in one or two sentences.': 'Yang dijalankan, dalam satu atau dua kalimat.',
  'Planned and reported figures.': 'Angka yang direncanakan dan yang dilaporkan.',
  'What is counted or measured.': 'Yang dihitung atau diukur.',
  'The figure, in the unit beside it.': 'Angkanya, dalam satuan yang ditulis di sampingnya.',
  'How exact the source means it.': 'Seberapa tepat angka itu menurut sumber.',
  'The unit of the figure.': 'Satuan angka itu.',
  'The date that the figure speaks of.': 'Tanggal yang dimaksud angka itu.',
  'A plan, or a reported result.': 'Rencana, atau hasil yang dilaporkan.',
  'Read as well, or refuted in the narrative.': 'Dibaca pula, atau dibantah dalam narasi.',
  'The last day an editor searched for newer evidence.':
    'Hari terakhir penyunting mencari bukti yang lebih baru.',
  'Ids of related partnerships.': 'Id kerja sama yang terkait.',
  'Earlier ids, kept as redirects.': 'Id terdahulu; alamatnya dialihkan ke yang sekarang.',
  'true: checked in full, left out of the build.':
    'true: diperiksa seluruhnya, tetapi tidak diterbitkan.',
  'The address stays as a page that says so.':
    'Alamatnya tetap ada sebagai halaman yang menyatakan penarikan itu.',
  'The day it was withdrawn.': 'Hari penarikannya.',
  'Why it was withdrawn, told on its page.': 'Alasan penarikan, ditulis di halamannya.',
  'The partnership that stands in its place.': 'Id kerja sama yang menggantikannya.',
  'The day of the translation.': 'Hari penerjemahannya.',
  'First 8 hexadecimal digits of the SHA-256 of the Indonesian body it translates.':
    'Delapan digit heksadesimal pertama SHA-256 narasi Indonesia yang diterjemahkan; ditulis oleh npm run translated.',
  'Full name, as Kota Semarang.': 'Nama lengkap, misalnya Kota Semarang.',
  'The name in its own script, with its language.':
    'Nama dalam aksaranya sendiri, beserta bahasanya.',
  'The name as it is written there.': 'Nama seperti ditulis di sana.',
  'Language of that name, BCP 47, as ja or zh.':
    'Bahasa nama itu, kode BCP 47, misalnya ja atau zh.',
  'Language of the title as written here, where it was translated.':
    'Bahasa judul seperti tertulis di sini, bila diterjemahkan.',
  'Short name, as Semarang.': 'Nama pendek, misalnya Semarang.',
  'What kind of region it is by the law of its country.': 'Jenis daerah menurut hukum negaranya.',
  'Administrative tier under the state: 1 province, 2 regency or city, 3 below them.':
    'Tingkat pemerintahan di bawah negara: 1 provinsi, 2 kabupaten atau kota, 3 di bawahnya.',
  'Country, ISO 3166-1 alpha-2.': 'Negara, kode dua huruf ISO 3166-1.',
  'First-level subdivision, ISO 3166-2.': 'Wilayah tingkat pertama, kode ISO 3166-2.',
  'Indonesian region code of the Ministry of Home Affairs (Kepmendagri), quoted: 33.74 unquoted is a number.':
    'Kode wilayah menurut Kepmendagri, dalam tanda kutip: 33.74 tanpa tanda kutip terbaca sebagai angka.',
  'Wikidata item, Q followed by digits.': 'Kode Wikidata, Q diikuti angka.',
  '[latitude, longitude] in decimal degrees, WGS 84.':
    '[lintang, bujur] dalam derajat desimal, WGS 84.',
  'Latitude, −90 to 90 degrees.': 'Lintang, −90 sampai 90 derajat.',
  'Longitude, −180 to 180 degrees.': 'Bujur, −180 sampai 180 derajat.',
  'exact; seat: its seat of government; approximate.':
    'exact: tepat; seat: pusat pemerintahannya; approximate: kira-kira.',
  'Figures that an office states about the place.':
    'Angka tentang daerah ini yang dinyatakan suatu kantor.',
  'A count of partnerships, to stand beside our own.':
    'Jumlah kerja sama, untuk disandingkan dengan hitungan kami.',
  'What a reader should know of the figure.': 'Yang perlu diketahui pembaca tentang angka itu.',
  'Address of its official site.': 'Alamat situs resminya.',
  'Names it bore earlier.': 'Nama yang dipakai dahulu.',
  'Abbreviations and further names under which people look for it, in any language.':
    'Singkatan dan nama lain yang dipakai orang untuk mencarinya, dalam bahasa apa pun.',
  'What a reader should know of the place.': 'Yang perlu diketahui pembaca tentang daerah ini.',
  'Full name.': 'Nama lengkap.',
  'Short name or abbreviation, the same in both languages.':
    'Nama pendek atau singkatan, sama dalam kedua bahasa.',
  'What kind of organization it is.': 'Jenis lembaganya.',
  'Seat; left out for a network or where it is unknown.':
    'Id daerah kedudukannya; dihapus bagi jejaring atau bila tidak diketahui.',
  'The organization it belongs to.': 'Id lembaga yang membawahinya.',
  'What a reader should know of the organization.':
    'Yang perlu diketahui pembaca tentang lembaga ini.',
  'As the document prints it, or a translation.':
    'Seperti tertulis pada dokumen, atau terjemahannya.',
  'Who answers for it: an office, a newspaper, a university.':
    'Yang bertanggung jawab atasnya: kantor, surat kabar, universitas.',
  'Where it can be read, https or http.': 'Tempat membacanya, https atau http.',
  'Its date as printed; left out where it has none.':
    'Tanggalnya seperti tertulis; dihapus bila tidak ada.',
  'The day an editor read it.': 'Hari penyunting membacanya.',
  'Language of the document, BCP 47.': 'Bahasa dokumen, kode BCP 47.',
  'What kind of document it is.': 'Jenis sumbernya.',
  'primary: a party or a competent office; secondary: reports; weak: unsourced lists.':
    'primary: salah satu pihak atau pejabat yang berwenang; secondary: pemberitaan; weak: daftar tanpa rujukan.',
  'A copy in a web archive.': 'Salinan di arsip web.',
  'Why weak, or what is wrong in it.': 'Mengapa lemah, atau apa yang keliru di dalamnya.',
  'The term.': 'Istilahnya.',
  'Its abbreviation, as KSDPL.': 'Singkatannya, misalnya KSDPL.',
  'What it means, at most 600 characters each.':
    'Artinya, paling banyak 600 karakter masing-masing.',
  'Where the law says so.': 'Tempat hukum mengaturnya.',
  'The law or regulation.': 'Undang-undang atau peraturannya.',
  'The article, as 24 or 25 ayat (2).': 'Pasalnya, misalnya 24 atau 25 ayat (2).',
  'Where the law can be read.': 'Tempat peraturan itu dapat dibaca.',
  'How surely the basis is known.': 'Seberapa pasti dasar hukum itu diketahui.',
  'Ids of related terms.': 'Id istilah yang terkait.',
  'Title of the page.': 'Judul halaman.',
  'What the page tells, in one sentence.': 'Isi halaman, dalam satu kalimat.',
};
