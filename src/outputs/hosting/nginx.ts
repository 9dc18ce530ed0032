import { fileClasses, headersForAll, headersOf, otherFiles, type FileClass } from './file-class.ts';
import { endings, mediaTypes, textEndings } from './media-types.ts';
import { writtenBy, type ServedSite } from './served-site.ts';

type Block = string | readonly [opening: string, inside: readonly Block[]];

const written = (blocks: readonly Block[], indent = ''): string =>
  blocks
    .map((block) =>
      typeof block === 'string'
        ? `${block === '' ? '' : indent}${block}\n`
        : `${indent}${block[0]} {\n${written(block[1], `${indent}    `)}${indent}}\n`,
    )
    .join('');

const quoted = (text: string): string => `"${text}"`;

const patternBelow = (base: string, pattern: string): string =>
  quoted(`~${pattern.replaceAll('^/', `^${base}`)}`);

const headersThatDiffer = Object.keys(headersOf({ ...otherFiles, isOpen: true }));
const variableOf = (header: string): string =>
  `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;

/** What each class sends as one header; nginx sends none where the value is empty. */
const mapOfHeader = (header: string): Block => {
  const value = (one: FileClass): string => quoted(headersOf(one)[header] ?? '');
  const own = fileClasses.filter((one) => value(one) !== value(otherFiles));
  return [
    `map $atlas_class ${variableOf(header)}`,
    [`default ${value(otherFiles)};`, ...own.map((one) => `${one.id} ${value(one)};`)],
  ];
};

const maps = ({ base, redirects }: ServedSite): Block[] => [
  'map_hash_bucket_size 256;',
  '',
  [
    'map $uri $atlas_moved',
    ['default "";', ...redirects.map(({ from, to }) => `${quoted(from)} ${quoted(to)};`)],
  ],
  [
    'map $uri $atlas_class',
    [
      `default ${otherFiles.id};`,
      ...fileClasses.map(({ id, pattern }) => `${patternBelow(base, pattern)} ${id};`),
    ],
  ],
  ...headersThatDiffer.map(mapOfHeader),
];

const compression = (withBrotli: boolean): Block[] => {
  const types = [...new Set(textEndings.map((one) => quoted(mediaTypes[one])))];
  return [
    'gzip on;',
    'gzip_vary on;',
    'gzip_static on;',
    ...(withBrotli ? ['brotli_static on;'] : []),
    `gzip_types ${types.join(' ')};`,
  ];
};

const locations = ({ base, folder }: ServedSite): Block[] =>
  base === '/'
    ? [`root ${folder};`]
    : [
        [`location ${base}`, [`alias ${folder}/;`]],
        [`location = ${base.slice(0, -1)}`, [`return 301 ${base};`]],
        ['location /', ['return 404;']],
      ];

const headerLines: Block[] = [
  ...Object.entries(headersForAll).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  ),
  ...headersThatDiffer.map((name) => `add_header ${name} ${variableOf(name)} always;`),
];

/** The site as a server of nginx, to be included in its `http` block. Brotli needs a module that not every nginx has. */
export const nginxConfig = (site: ServedSite, { withBrotli = false } = {}): string =>
  written([
    writtenBy,
    ...maps(site),
    '',
    [
      'server',
      [
        `listen ${site.port ?? 80};`,
        `server_name ${site.host};`,
        'server_tokens off;',
        'absolute_redirect off;',
        'index index.html;',
        `error_page 403 404 =404 ${site.base}404.html;`,
        'default_type application/octet-stream;',
        ['types', endings.map((one) => `${quoted(mediaTypes[one])} ${one};`)],
        ...compression(withBrotli),
        ...headerLines,
        ['if ($atlas_moved)', ['return 301 $atlas_moved;']],
        ...locations(site),
      ],
    ],
  ]);
