import { fileClasses, headersForAll, headersOf, otherFiles } from './file-class.ts';
import { endings, mediaTypes } from './media-types.ts';
import { writtenBy, type ServedSite } from './served-site.ts';

const quoted = (text: string): string => `"${text}"`;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);
const block = (opening: string, inside: readonly string[]): string[] => [
  `${opening} {`,
  ...indented(inside),
  '}',
];

const named = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`);

const classOfPath: string[] = block('map {path} {atlas_class}', [
  ...fileClasses.map(({ id, pattern }) => `${quoted(`~${pattern}`)} ${id}`),
  `default ${otherFiles.id}`,
]);

const typeOfPath: string[] = block('map {path} {atlas_type}', [
  `"~/$" ${quoted(mediaTypes.html)}`,
  ...endings.map((one) => `${quoted(`~\\.${one}$`)} ${quoted(mediaTypes[one])}`),
  'default application/octet-stream',
]);

/** A class only says what is not as for other files. */
const headersOfClasses: string[] = fileClasses.flatMap((one) => {
  const usual = headersOf(otherFiles);
  const own = Object.entries(headersOf(one)).filter(([name, value]) => usual[name] !== value);
  if (own.length === 0) return [];
  return [
    `@${one.id} expression {atlas_class} == ${quoted(one.id)}`,
    ...block(`header @${one.id}`, named(Object.fromEntries(own))),
  ];
});

const snippet = ({ folder }: ServedSite): string[] =>
  block('(jalinan-kota)', [
    ...classOfPath,
    ...typeOfPath,
    ...block('header', [
      ...named({ ...headersForAll, ...headersOf(otherFiles) }),
      'Content-Type {atlas_type}',
    ]),
    // Removing a header puts off a whole block until after all others.
    'header -Server',
    ...headersOfClasses,
    `root * ${folder}`,
    'encode gzip',
    ...block('file_server', ['precompressed br gzip']),
  ]);

/** What was to be sent with a file that is not there is taken back: the page that says so is no open data. */
const errors: string[] = block('handle_errors', [
  '@missing expression {err.status_code} in [403, 404]',
  ...block('route @missing', [
    'rewrite * /404.html',
    'header -Access-Control-Allow-Origin',
    'import jalinan-kota',
  ]),
]);

const served = ({ base }: ServedSite): string[] =>
  base === '/'
    ? block('route', ['import jalinan-kota'])
    : [
        `redir ${base.slice(0, -1)} ${base} 301`,
        ...block(`handle_path ${base}*`, block('route', ['import jalinan-kota'])),
        ...block('handle', ['error 404']),
      ];

/** The site as a Caddyfile. With the name of a host and no port, Caddy sees to TLS by itself. */
export const caddyfile = (site: ServedSite): string => {
  const address = site.port === undefined ? site.host : `:${site.port}`;
  const moved = site.redirects.map(({ from, to }) => `redir ${from} ${to} 301`);
  const lines = [
    writtenBy,
    ...snippet(site),
    ...block(address, [...moved, ...served(site), ...errors]),
  ];
  return `${lines.join('\n')}\n`;
};
