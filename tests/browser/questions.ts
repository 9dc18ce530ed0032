/** Thirty questions in each language, written before the search was tuned, by someone who had not seen it. */
export const questions: Record<'id' | 'en', readonly Question[]> = {
  id: [
    {
      asks: 'sister city bandung jepang',
      finds: ['/kerja-sama/bandung-hamamatsu/', '/kerja-sama/bandung-toyota/', '/daerah/bandung/'],
    },
    {
      asks: 'kota kembar surabaya',
      finds: [
        '/daerah/surabaya/',
        '/kerja-sama/surabaya-kitakyushu/',
        '/kerja-sama/surabaya-kochi/',
        '/kerja-sama/surabaya-busan/',
        '/kerja-sama/surabaya-seattle/',
        '/kerja-sama/surabaya-guangzhou/',
        '/kerja-sama/surabaya-xiamen/',
      ],
    },
    {
      asks: 'kerjasama pemkot solo dengan cina',
      finds: ['/kerja-sama/surakarta-xian/', '/kerja-sama/surakarta-zhuhai/', '/daerah/surakarta/'],
    },
    {
      asks: 'magang ke jepang',
      finds: [
        '/kerja-sama/bandung-hamamatsu/',
        '/kerja-sama/bandung-toyota/',
        '/kerja-sama/purbalingga-tono/',
        '/kerja-sama/garut-higashikawa/',
        '/kerja-sama/mas-village-misato/',
        '/kerja-sama/bengkulu-province-lpk-kaizu/',
        '/bidang/sdm/',
      ],
    },
    {
      asks: 'beasiswa kedokteran dari pemda',
      finds: [
        '/kerja-sama/pamekasan-unair/',
        '/kerja-sama/lingga-universitas-batam/',
        '/kerja-sama/purbalingga-ugm/',
        '/kerja-sama/west-sumbawa-unram/',
        '/kerja-sama/kutai-timur-unmul/',
        '/kerja-sama/lombok-tengah-unram/',
        '/kerja-sama/raja-ampat-uksw/',
        '/kerja-sama/kutai-kartanegara-undip/',
        '/bidang/sdm/',
      ],
    },
    {
      asks: 'kirim perawat ke jepang',
      finds: [
        '/kerja-sama/palu-iso-jepang/',
        '/kerja-sama/garut-higashikawa/',
        '/kerja-sama/bandung-toyota/',
        '/kerja-sama/west-java-shizuoka/',
        '/kerja-sama/surabaya-kochi/',
      ],
    },
    {
      asks: 'RSUD Ulin rujukan pasien kotabaru',
      finds: [
        '/kerja-sama/kotabaru-rsud-ulin/',
        '/lembaga/rsud-ulin/',
        '/lembaga/rsud-pangeran-jaya-sumitra/',
      ],
    },
    {
      asks: 'rumah sakit jantung',
      finds: [
        '/lembaga/rs-harapan-kita/',
        '/lembaga/hdz-nrw/',
        '/kerja-sama/southeast-sulawesi-hdz-nrw/',
        '/kerja-sama/central-kalimantan-national-hospitals/',
        '/kerja-sama/riau-islands-national-hospitals/',
      ],
    },
    {
      asks: 'sister hospital ntt',
      finds: ['/kerja-sama/wonosobo-malaka-sister-hospital/', '/kerja-sama/nagekeo-ugm-sardjito/'],
    },
    {
      asks: 'mou bpjs kesehatan pemkab',
      finds: [
        '/lembaga/bpjs-kesehatan/',
        '/kerja-sama/banyuwangi-bpjs-kesehatan/',
        '/kerja-sama/ternate-bpjs-kesehatan/',
      ],
    },
    { asks: 'kerja sama bidang kesehatan', finds: ['/bidang/kesehatan/'] },
    {
      asks: 'stunting poltekkes',
      finds: [
        '/kerja-sama/bintan-poltekkes-tanjungpinang/',
        '/kerja-sama/bangka-poltekkes-pangkalpinang/',
        '/kerja-sama/aceh-utara-poltekkes-aceh/',
      ],
    },
    { asks: 'kerjasama dg korea selatan', finds: ['/negara/kr/'] },
    {
      asks: 'papua nugini',
      finds: [
        '/negara/pg/',
        '/kerja-sama/jayapura-wewak/',
        '/kerja-sama/jayapura-lorengau/',
        '/daerah/wewak/',
        '/daerah/lorengau/',
      ],
    },
    { asks: 'pemprov jabar luar negeri', finds: ['/provinsi/32/', '/daerah/west-java/'] },
    {
      asks: 'irian jaya yamagata',
      finds: ['/kerja-sama/papua-yamagata/', '/daerah/papua/', '/daerah/yamagata-prefecture/'],
    },
    {
      asks: 'undip kerja sama kabupaten mana',
      finds: [
        '/lembaga/undip/',
        '/kerja-sama/gunungkidul-undip/',
        '/kerja-sama/kutai-kartanegara-undip/',
      ],
    },
    { asks: 'apa itu LoI', finds: ['/istilah/'] },
    { asks: 'beda nota kesepahaman sama perjanjian kerja sama', finds: ['/istilah/'] },
    { asks: 'mou masa berlakunya berapa tahun', finds: ['/istilah/', '/metode/'] },
    {
      asks: 'mou habis tidak diperpanjang',
      finds: [
        '/istilah/',
        '/metode/',
        '/kerja-sama/jakarta-moscow/',
        '/kerja-sama/yogyakarta-kulon-progo-banyuroto/',
        '/kerja-sama/bandar-lampung-hospitals-yankesmas/',
        '/kerja-sama/timor-tengah-utara-stikes-maranatha/',
      ],
    },
    { asks: 'syarat dan tahapan kerjasama luar negeri dprd kemendagri', finds: ['/istilah/'] },
    {
      asks: 'sampah jogja dibuang ke kulonprogo',
      finds: ['/kerja-sama/yogyakarta-kulon-progo-banyuroto/'],
    },
    { asks: 'pemadam kebakaran depok bekasi', finds: ['/kerja-sama/depok-bekasi/'] },
    {
      asks: 'ikn astana',
      finds: ['/kerja-sama/nusantara-astana/', '/daerah/nusantara/', '/daerah/astana/'],
    },
    {
      asks: 'tsunami aceh jepang',
      finds: ['/kerja-sama/banda-aceh-higashimatsushima/', '/kerja-sama/banda-aceh-kamaishi/'],
    },
    {
      asks: 'kota kreatif unesco',
      finds: [
        '/lembaga/uccn/',
        '/kerja-sama/ambon-uccn/',
        '/kerja-sama/bandung-uccn/',
        '/kerja-sama/jakarta-uccn/',
        '/kerja-sama/pekalongan-uccn/',
        '/kerja-sama/surakarta-uccn/',
      ],
    },
    {
      asks: 'berita tempo malang hebron',
      finds: ['/sumber/tempo-2019-01-malang-hebron/', '/kerja-sama/malang-hebron/'],
    },
    { asks: 'siapa yang bikin situs ini', finds: ['/tentang/'] },
    { asks: 'lapor data salah', finds: ['/kontribusi/'] },
  ],
  en: [
    {
      asks: 'indonesia germany sister cities',
      finds: [
        '/negara/de/',
        '/kerja-sama/bandung-braunschweig/',
        '/kerja-sama/padang-hildesheim/',
        '/kerja-sama/jakarta-berlin/',
      ],
    },
    {
      asks: 'sister cities of surabaya',
      finds: [
        '/daerah/surabaya/',
        '/kerja-sama/surabaya-kitakyushu/',
        '/kerja-sama/surabaya-kochi/',
        '/kerja-sama/surabaya-busan/',
        '/kerja-sama/surabaya-seattle/',
        '/kerja-sama/surabaya-guangzhou/',
        '/kerja-sama/surabaya-xiamen/',
      ],
    },
    {
      asks: 'solo sister city china',
      finds: ['/kerja-sama/surakarta-xian/', '/kerja-sama/surakarta-zhuhai/', '/daerah/surakarta/'],
    },
    { asks: 'bangalore bandung', finds: ['/kerja-sama/bandung-bengaluru/', '/daerah/bengaluru/'] },
    { asks: 'jogja kyoto', finds: ['/kerja-sama/yogyakarta-province-kyoto/'] },
    {
      asks: 'ambon netherland twin town',
      finds: ['/kerja-sama/ambon-vlissingen/', '/daerah/ambon/', '/daerah/vlissingen/'],
    },
    {
      asks: 'jakarta north korea',
      finds: ['/kerja-sama/jakarta-pyongyang/', '/daerah/pyongyang/', '/negara/kp/'],
    },
    {
      asks: 'palestinian partner city',
      finds: ['/negara/ps/', '/kerja-sama/malang-hebron/', '/daerah/hebron/'],
    },
    {
      asks: 'central java sister state australia',
      finds: [
        '/kerja-sama/central-java-queensland/',
        '/daerah/central-java/',
        '/daerah/queensland/',
        '/provinsi/33/',
      ],
    },
    {
      asks: 'ntb northern territory',
      finds: ['/kerja-sama/west-nusa-tenggara-northern-territory/', '/daerah/northern-territory/'],
    },
    {
      asks: 'new capital nusantara canberra mou',
      finds: ['/kerja-sama/nusantara-canberra/', '/sumber/indonesia-australia-2024-04-mous-2024/'],
    },
    {
      asks: 'nurses going to japan',
      finds: [
        '/kerja-sama/palu-iso-jepang/',
        '/kerja-sama/garut-higashikawa/',
        '/kerja-sama/bandung-toyota/',
        '/kerja-sama/west-java-shizuoka/',
        '/kerja-sama/surabaya-kochi/',
      ],
    },
    {
      asks: 'seasonal farm workers korea',
      finds: ['/kerja-sama/cirebon-regency-haman/', '/kerja-sama/purwakarta-nemo-partner/'],
    },
    {
      asks: 'scholarships for medical students',
      finds: [
        '/kerja-sama/pamekasan-unair/',
        '/kerja-sama/lingga-universitas-batam/',
        '/kerja-sama/purbalingga-ugm/',
        '/kerja-sama/west-sumbawa-unram/',
        '/kerja-sama/kutai-timur-unmul/',
        '/kerja-sama/lombok-tengah-unram/',
        '/kerja-sama/raja-ampat-uksw/',
        '/kerja-sama/kutai-kartanegara-undip/',
        '/bidang/sdm/',
      ],
    },
    {
      asks: 'high school exchange medan',
      finds: ['/kerja-sama/medan-ichikawa/', '/kerja-sama/medan-gwangju/'],
    },
    {
      asks: 'teaching hospital semarang specialists',
      finds: [
        '/kerja-sama/undip-kariadi-rswn/',
        '/lembaga/rswn/',
        '/lembaga/rsup-dr-kariadi/',
        '/lembaga/fk-undip/',
      ],
    },
    {
      asks: 'german heart hospital sulawesi',
      finds: ['/kerja-sama/southeast-sulawesi-hdz-nrw/', '/lembaga/hdz-nrw/'],
    },
    {
      asks: 'gadjah mada university papua',
      finds: [
        '/kerja-sama/raja-ampat-ugm/',
        '/kerja-sama/tambrauw-ugm/',
        '/kerja-sama/sorong-regency-ugm/',
        '/lembaga/ugm/',
      ],
    },
    {
      asks: 'health insurance agency mou',
      finds: [
        '/lembaga/bpjs-kesehatan/',
        '/kerja-sama/banyuwangi-bpjs-kesehatan/',
        '/kerja-sama/ternate-bpjs-kesehatan/',
      ],
    },
    {
      asks: 'waste management japan',
      finds: [
        '/kerja-sama/depok-osaki/',
        '/kerja-sama/bali-osaki/',
        '/kerja-sama/gianyar-osaki/',
        '/kerja-sama/bandung-kawasaki/',
      ],
    },
    {
      asks: 'yokohama water project north sumatra',
      finds: [
        '/kerja-sama/north-sumatra-yokohama-water/',
        '/lembaga/yokohama-waterworks/',
        '/lembaga/tirtanadi/',
      ],
    },
    { asks: 'tourism cooperation', finds: ['/bidang/pariwisata/'] },
    {
      asks: 'unesco creative cities',
      finds: [
        '/lembaga/uccn/',
        '/kerja-sama/ambon-uccn/',
        '/kerja-sama/bandung-uccn/',
        '/kerja-sama/jakarta-uccn/',
        '/kerja-sama/pekalongan-uccn/',
        '/kerja-sama/surakarta-uccn/',
      ],
    },
    {
      asks: 'c40 hospitals emissions',
      finds: [
        '/kerja-sama/jakarta-c40/',
        '/lembaga/c40/',
        '/sumber/beritajakarta-2022-c40-hospitals/',
      ],
    },
    {
      asks: 'landfill shared by two regions',
      finds: [
        '/kerja-sama/yogyakarta-kulon-progo-banyuroto/',
        '/kerja-sama/yogyakarta-kartamantul/',
      ],
    },
    {
      asks: 'hansard west java',
      finds: [
        '/sumber/hansard-south-australia-2016-04-12-west-java-south-australia/',
        '/sumber/sa-hansard-2015-09-24-west-java-south-australia/',
        '/kerja-sama/west-java-south-australia/',
      ],
    },
    { asks: 'letter of intent vs mou', finds: ['/istilah/'] },
    {
      asks: 'mou expired no renewal',
      finds: [
        '/istilah/',
        '/metode/',
        '/kerja-sama/jakarta-moscow/',
        '/kerja-sama/yogyakarta-kulon-progo-banyuroto/',
        '/kerja-sama/bandar-lampung-hospitals-yankesmas/',
        '/kerja-sama/timor-tengah-utara-stikes-maranatha/',
      ],
    },
    { asks: 'how do you decide if an agreement is in force', finds: ['/metode/', '/istilah/'] },
    { asks: 'cookies tracking', finds: ['/privasi/'] },
  ],
};

/** What a reader types, and the pages, any of which among the first five results is a right answer. */
export type Question = { asks: string; finds: readonly string[] };
