import type { Change } from '../support/planted-fault.ts';

/** A fault: what it is, the file it is planted in, and what is done to that. */
export type Plant = [what: string, file: string, change: Change];

/** The page that most faults are planted in. */
const page = 'kerja-sama/contoh-rei/index.html';

const gone: Change = () => undefined;
const is =
  (text: string): Change =>
  () =>
    text;
const replaced =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);
const inPage = (...plants: [what: string, html: string][]): Plant[] =>
  plants.map(([what, html]) => [what, page, replaced('</main>', `${html}</main>`)]);
const instead = (...plants: [what: string, from: string | RegExp, to: string][]): Plant[] =>
  plants.map(([what, from, to]) => [what, page, replaced(from, to)]);

const letters = 'ABCDEFGHIJ';

const manyLetters = Array.from({ length: 12_000 }, (_, at) =>
  ((at * 7919) % 99_991).toString(36).replace(/\d/g, (digit) => letters[Number(digit)] ?? ''),
).join('');

/** Long words that no compression shortens much, and that nobody could take for numbers. */
export const manyWords = (manyLetters.match(/.{36}/g) ?? []).join(' ');

const script = '_astro/x.abcdefgh.js';
const redirect = 'kerja-sama/contoh-reishi/index.html';
const state = (name: string): Change =>
  replaced(new RegExp(`"${name}":"[a-z-]+"`), `"${name}":"ended"`);

/** Faults by the gate that must fall over them. */
export const plants: Readonly<Record<string, readonly Plant[]>> = {
  'page-manifest': [
    ['a record whose English page is not there', `en/${page}`, gone],
    ['a record without its JSON', 'kerja-sama/contoh-rei.json', gone],
    ['a former address without its page', redirect, gone],
    ['a page of no record', 'kerja-sama/draf/index.html', is('<!doctype html><title>a</title>')],
    ['a calendar that was not made', 'en/masa-berlaku.ics', gone],
    ['a page of a country that was not made', 'negara/jp/index.html', gone],
    ['a table that was not made', 'data/agreements.csv', gone],
  ],
  'server-code': [
    ['what renders pages', '.prerender/entry.mjs', is('export {}')],
    ['a source map', `${script}.map`, is('{}')],
    ['the address of a source map', script, is('//# sourceMappingURL=x')],
    ['a script for Node', script, is('export const home = process.env.HOME')],
    [
      'a path of the building machine',
      'data/all.json',
      replaced('{', `{"at":"${process.cwd()}/src/x",`),
    ],
  ],
  policy: [
    ...inPage(
      ['a handler', '<p onclick="x()">a</p>'],
      ['a style in an attribute', '<p style="color:red">a</p>'],
      ['a style in the page', '<style>p{}</style>'],
      ['a script in the page', '<script>x()</script>'],
      ['a script in a drawing', '<svg><script>x()</script></svg>'],
      ['a script from elsewhere', '<script src="//a.example/x.js"></script>'],
      ['an image from elsewhere', '<img src="https://a.example/x.png" alt="">'],
      ['a sharper image from elsewhere', '<img srcset="https://a.example/x.png 2x" alt="">'],
      ['a link that runs script', '<a href="java&#9;script:alert(1)">a</a>'],
      ['a link with data', '<a href="data:text/html,x">a</a>'],
      ['a link with a password', '<a href="https://a:b@a.example/">a</a>'],
      ['a link that tells others', '<a href="/" ping="https://a.example/">a</a>'],
      ['a script behind an empty comment', '<!--><script>x()</script>-->'],
      ['a script after a closed title', '<svg><title></title><script>x()</script></svg>'],
      ['a script in capitals', '<SCRIPT>x()</SCRIPT>'],
      ['a handler without a space before it', '<img src="/favicon.svg"onerror=x() alt="">'],
      ['a handler after a slash', '<p/onclick=x()>a</p>'],
      ['a form that sends elsewhere', '<form action="https://a.example/"></form>'],
      ['a button that sends elsewhere', '<button formaction="https://a.example/">a</button>'],
      ['another page inside', '<iframe src="/"></iframe>'],
      ['a page written into an attribute', '<p srcdoc="a">a</p>'],
      ['a page that sets a cookie', '<meta http-equiv="set-cookie" content="a">'],
      ['broken linked data', '<script type="application/ld+json">{</script>'],
    ),
    ...instead(
      ['another base', '<head>', '<head><base href="https://a.example/">'],
      ['no policy', /<meta http-equiv[^>]*>/, ''],
      ['a weaker policy', "style-src 'self'", "style-src 'self' 'unsafe-inline'"],
      [
        'a policy that comes late',
        '<meta charset',
        '<link rel="icon" href="/favicon.svg"><meta charset',
      ],
    ),
    ['a style sheet that imports', '_astro/x.abcdefgh.css', is('@import "a.css";')],
    [
      'a style sheet from elsewhere',
      '_astro/x.abcdefgh.css',
      is('p{background:url(//a.example/x)}'),
    ],
  ],
  links: [
    ...inPage(
      ['a link to no page', '<a href="/kerja-sama/tiada/">a</a>'],
      ['a link in other letters', '<a href="/Kerja-Sama/">a</a>'],
      ['a picture that is not there', '<img src="/gambar/tiada.png" alt="">'],
      ['a link to no part', '<a href="#tiada">a</a>'],
      ['a link to no part of another page', '<a href="/statistik/#tiada">a</a>'],
      ['a link to the other language', '<a href="/en/statistik/">a</a>'],
    ),
    ...instead([
      'a picture to share that is not there',
      /(og:image" content="[^"]*)\.png"/,
      '$1-x.png"',
    ]),
  ],
  redirects: [
    ['a redirect to nowhere', redirect, replaced(/url=[^"]*/, 'url=/kerja-sama/tiada/')],
    ['a redirect to elsewhere', redirect, replaced(/url=[^"]*/, 'url=https://a.example/')],
    ['a redirect to a redirect', redirect, replaced(/url=[^"]*/, 'url=/daerah/contoh-lama/')],
    ['a redirect to itself', redirect, replaced(/url=[^"]*/, 'url=/kerja-sama/contoh-reishi/')],
    [
      'a redirect to another record',
      redirect,
      replaced(/url=[^"]*/, 'url=/kerja-sama/contoh-yesi/'),
    ],
    ['a redirect that stays', redirect, replaced(/<meta http-equiv="refresh"[^>]*>/, '')],
    [
      'a record that leads away',
      page,
      replaced('<head>', '<head><meta http-equiv="refresh" content="0; url=/data/">'),
    ],
  ],
  'readable-data': [['half a JSON file', 'daerah/contoh.json', (text) => text.slice(0, -9)]],
  'same-records': [
    ['another state on its page', page, replaced(/data-state="[a-z-]+"/, 'data-state="ended"')],
    ['another state for search', page, replaced(/filter="state:[^"]+"/, 'filter="state:Berakhir"')],
    [
      'another state in its file',
      'kerja-sama/contoh-rei.json',
      replaced(/"value": "[a-z-]+"/, '"value": "ended"'),
    ],
    [
      'a list without a record',
      'en/daerah/index.html',
      (text) => text.replaceAll('/daerah/waitara/', '/daerah/'),
    ],
    ['a table without a record', 'data/partnerships.csv', replaced(/^contoh-rei,.*\n/m, '')],
    ['a table with one too many', 'data/places.json', replaced('[', '[{"id":"draf"},')],
    ['another state in JSON', 'data/partnerships.json', state('legalState')],
    ['another state in all tables', 'data/all.json', state('legalState')],
    ['another state on the map', 'data/partnerships.geojson', state('legal_state')],
    [
      'a list for scripts without a record',
      'list/parties.en.json',
      replaced('contoh-segera', 'contoh-lain'),
    ],
    ['a map for scripts that is empty', 'map/atlas.id.json', is('[]')],
    ['a search that lost a page', 'pagefind/current.json', replaced(/"id":\d+/, '"id":3')],
  ],
  weight: [...inPage(['a page of words without end', `<p>${manyWords}</p>`])],
  outline: [
    ...inPage(
      ['two first headings', '<h1>a</h1>'],
      ['a heading that skips a level', '<h2>a</h2><h4>b</h4>'],
      ['a heading that says nothing', '<h2> </h2>'],
      ['a second main part', '<main></main>'],
      ['a navigation without a name', '<nav></nav>'],
    ),
    ...instead(['a first link that leads elsewhere', /<body([^>]*)>/, '<body$1><a href="/">a</a>']),
  ],
  'style-layers': [
    ['a page without styles', page, (text) => text.replaceAll(/<link rel="stylesheet"[^>]*>/g, '')],
  ],
};
