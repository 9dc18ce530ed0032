import { inBody, inRich, type Mistake } from '../mistake.ts';

/** Links that would run something, hide where they lead, or lead nowhere. */
export const linkMistakes: readonly Mistake[] = [
  inBody(
    'a link that runs something',
    '[di sini](javascript:alert(1))',
    '24:1 body body-unsafe-link',
  ),
  inBody('the same in mixed case', '[di sini](JaVaScRiPt:alert(1))', '24:1 body body-unsafe-link'),
  inBody(
    'the same with an entity',
    '[di sini](java&#115;cript:alert%281%29)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'the same with a hexadecimal entity',
    '[di sini](&#x6A;avascript:alert)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'the same with a named entity',
    '[di sini](javascript&colon;alert)',
    '24:1 body body-unsafe-link',
  ),
  inBody('the same with a tab', '[di sini](java&Tab;script:alert)', '24:1 body body-unsafe-link'),
  inBody(
    'the same with a line break',
    '[di sini](java&NewLine;script:alert)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'the same after a control character',
    '[di sini](&#1;javascript:alert)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'the same in angle brackets',
    '[di sini](<javascript:alert(1)>)',
    '24:1 body body-unsafe-link',
  ),
  inBody('the same in bold', '**[di sini](javascript:alert)**', '24:3 body body-unsafe-link'),
  inBody(
    'the same in a table',
    '| a |\n|---|\n| [b](javascript:c) |',
    '26:3 body body-unsafe-link',
  ),
  inBody(
    'the same in a note',
    '<Note>\n\n[b](javascript:c)\n\n</Note>',
    '26:1 body body-unsafe-link',
  ),
  inBody(
    'the same in a quotation of a speaker',
    '<Quote source="warta" by="Wali Kota">[b](javascript:c)</Quote>',
    '24:38 body body-unsafe-link',
  ),
  inBody('a link of data', '[di sini](data:text/html,x)', '24:1 body body-unsafe-link'),
  inBody('a link of Visual Basic', '[di sini](vbscript:x)', '24:1 body body-unsafe-link'),
  inBody('a link of a file', '[di sini](file:///etc/passwd)', '24:1 body body-unsafe-link'),
  inBody(
    'a link of a blob',
    '[di sini](blob:https://contoh.example/1)',
    '24:1 body body-unsafe-link',
  ),
  inBody('a link by phone', '[telepon](tel:+62812345678)', '24:1 body body-unsafe-link'),
  inBody('a link of WhatsApp', '[pesan](whatsapp://send?phone=62)', '24:1 body body-unsafe-link'),
  inBody(
    'a definition of a link that runs something',
    '[di sini]: javascript:alert(1)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'a reference to such a definition',
    '[di sini][x]\n\n[x]: javascript:alert(1)',
    '24:1 body body-unsafe-link',
    '26:1 body body-unsafe-link',
  ),
  inBody('an address in angle brackets', '<https://contoh.example/>', '24:1 body body-autolink'),
  inBody('a program in angle brackets', '<javascript:alert(1)>', '24:1 body body-autolink'),
  inBody(
    'a password in an address',
    '[di sini](https://saya:rahasia@contoh.example/)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'a name in an address',
    '[di sini](https://bank.example@contoh.example/)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'an address of this computer',
    '[di sini](http://127.0.0.1/)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'an address of this computer as a number',
    '[di sini](http://2130706433/)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'an address of this network',
    '[di sini](http://192.168.1.1/admin)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'an address of a name without dots',
    '[di sini](https://intranet/)',
    '24:1 body body-unsafe-link',
  ),
  inBody(
    'an address with backslashes',
    '[di sini](https:\\\\\\\\contoh.example)',
    '24:1 body body-unsafe-link',
  ),
  inBody('an address without scheme', '[di sini](//contoh.example/)', '24:1 body body-unsafe-link'),
  inBody(
    'an address with a slash and a backslash',
    '[di sini](/\\\\contoh.example/)',
    '24:1 body body-unsafe-link',
  ),
  inBody('a relative address', '[di sini](daerah/bandung/)', '24:1 body body-unsafe-link'),
  inBody('an address above', '[di sini](../../rahasia)', '24:1 body body-unsafe-link'),
  inBody('an address in the page', '[di sini](#tidak-ada)', '24:1 body body-unsafe-link'),
  inBody('an English address', '[di sini](/en/daerah/)', '24:1 body body-unsafe-link'),
  inBody('a link without address', '[di sini]()', '24:1 body body-unsafe-link'),
  inBody(
    'a link to a place that does not exist',
    '[Kota Tiga](/daerah/kota-tiga/)',
    '24:1 body links-lead-somewhere',
  ),
  inBody(
    'a link to a partnership that does not exist',
    '[lihat](/kerja-sama/kota-satu-kota-tiga/)',
    '24:1 body links-lead-somewhere',
  ),
  inBody(
    'a link to an organization that does not exist',
    '[lihat](/lembaga/rumah-sakit/)',
    '24:1 body links-lead-somewhere',
  ),
  inBody(
    'a link to a source that does not exist',
    '[lihat](/sumber/koran/)',
    '24:1 body links-lead-somewhere',
  ),
  inBody(
    'a link to a section that does not exist',
    '[lihat](/kota/kota-satu/)',
    '24:1 body links-lead-somewhere',
  ),
  inRich(
    'a link to a draft',
    '(/daerah/contoh/)',
    '(/kerja-sama/contoh-waitara/)',
    '109:12 body links-lead-somewhere',
  ),
  inRich(
    'a link to a field that does not exist',
    '(/daerah/contoh/)',
    '(/bidang/kesehata/)',
    '109:12 body links-lead-somewhere',
  ),
  inBody('a mail without address', '[surat](mailto:)', '24:1 body body-unsafe-link'),
];
