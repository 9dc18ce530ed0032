const list = (text: string): readonly string[] => text.split(' ');

/** Syllables in Latin letters, by the sound of a region. */
const families = {
  nusantara: list(
    'ba be bi bu da de di du ga gi gu ja ju ka ke ki ku la le li lo lu ma me mi mu na ni nu pa pe pi ra re ri ro ru sa se si su ta te ti to tu wa wi ya lang rang bang tan kan san wung ngin dah lam nar sel',
  ),
  china: list(
    'bai chen cui dai feng gao heng jiao kang lian luo meng nuo pan qiao rui shuo tao wan xian yao zhen zhuo mian dun kuo',
  ),
  japan: list(
    'a ka ki ku ko sa shi su ta chi tsu to na ni no ha hi fu ho ma mi mu mo ya yu yo ra ri ru wa ga gi zu da bu',
  ),
  korea: list(
    'bok cheol dam deuk eun gyeom haen jeol kkot myeo nae pyeol rim seul tae un wol yeop jun gwal',
  ),
  vietnam: list(
    'Bương Chiềng Đắk Đưởng Giáo Hưởng Khuôn Lạng Mường Nghĩa Phước Quỳ Rẫy Sơn Thạnh Trảng Vĩnh Xuyên',
  ),
  arabia: list('al bin dar fah har jal kha lut mar nas qas rim sab tah wad yas zar id an un ab'),
  slavia: list('bor dra gor kru lub mil nov ost pol rud slav tver vol yar zel ovo insk ets nik'),
  europe: list(
    'al ber cal dor el fen gra hol ir jen kel lin mor nau os pren quel ros stein tor ul ven wes ton burg ville ño çe ü ß å ø',
  ),
} as const;

const regions: readonly [string, keyof typeof families][] = [
  ['ID MY PH SG PG SR', 'nusantara'],
  ['CN TW', 'china'],
  ['JP', 'japan'],
  ['KR KP', 'korea'],
  ['VN', 'vietnam'],
  ['MA PS SA SD LB PK ET', 'arabia'],
  ['RU UA BG KZ UZ HR AZ', 'slavia'],
];

/** The syllables from which the names of a country are made. */
export const syllablesOf = (country: string): readonly string[] =>
  families[regions.find(([countries]) => countries.includes(country))?.[1] ?? 'europe'];

/** Syllables in other scripts and letters, by language; names in other languages keep their Latin letters. */
export const localSyllables: Readonly<Record<string, readonly string[]>> = {
  am: list('ሰ ላ ም በ ደ ረ ወ ነ ት ራ'),
  ar: list('با تو جي در زا سي شو صا طي عا في قو كا لي مو نا هو يا'),
  bg: list('бо въ гра до жел зла кри лю мир пле стра ща'),
  ja: list('霞 凪 渚 楓 椿 葵 梓 澪 嶺 瀬 樫 槙 ケ の あさ みね'),
  kk: list('ақ бөр ғал дәу ескі жұл қан нұр өзе тұр үш шың'),
  kn: list('ಮಾ ನಾ ರು ಕೆ ಡಿ ತು ಬೆ ಲೂ'),
  ko: list('가람 노을 다솔 새빛 여울 하늬 별뫼 온새 푸름 달귀'),
  ne: list('मा ना रा की धा पू ले वी'),
  ru: list('бо ве до ку лен мир род сол тра чер яр щи жё'),
  ta: list('மா நா ரு கை தி பூ லூ வ'),
  th: list('บา นา คำ ศรี ทอง วัง ลา มู พรา ดอน'),
  uk: list('бо ві ґа до їв ку лен є род щи'),
  ur: list('با ٹو چی در ڈا سی گو پا ہو یا ے نی'),
  vi: list('Bương Chiềng Đắk Đưởng Giáo Hưởng Khuôn Lạng Mường Nghĩa Quỳ Rẫy Thạnh Trảng'),
  zh: list('岚 霁 琥 瑶 澄 璟 曜 漪 荻 峤 渌 沅 芷 蔚 砚 棠'),
  'zh-Hant': list('嵐 霽 琥 瑤 澄 璟 曜 漪 荻 嶠 淥 沅 芷 蔚 硯 棠'),
};
