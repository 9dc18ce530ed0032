import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { written, type Spoil } from '../../support/spoilt-atlas.ts';
import { inBody, inNarrative, type Mistake } from '../mistake.ts';

const page =
  (body: string): Spoil =>
  (folder) => {
    mkdirSync(join(folder, 'pages'));
    for (const language of ['id', 'en'])
      written(
        `pages/tentang.${language}.mdx`,
        `---\ntitle: T\ndescription: D\n---\n\n${language === 'id' ? body : 'Text.'}\n`,
      )(folder);
  };

/** Everything in a body that MDX would run. */
export const programMistakes: readonly Mistake[] = [
  inBody('an import', "import x from 'fs'", '24:1 body body-import'),
  inBody(
    'an import of a secret',
    "import s from '../../../package.json?raw'",
    '24:1 body body-import',
  ),
  inBody('an export', 'export const x = 1', '24:1 body body-import'),
  inBody(
    'an export that waits',
    "export const x = (await import('node:fs')).readFileSync('/etc/passwd')",
    '24:1 body body-import',
  ),
  inBody(
    'an export that is the layout',
    'export default ({ children }) => children',
    '24:1 body body-import',
    '24:17 body body-expression',
  ),
  inBody('an import after a blank line', "Kata.\n\nimport x from 'fs'", '26:1 body body-import'),
  inBody('an expression', '{process.env.HOME}', '24:1 body body-expression'),
  inBody('an expression that ends the process', '{process.exit(0)}', '24:1 body body-expression'),
  inBody(
    'an expression without end',
    '{(()=>{while(true){}})()}',
    '24:1 body body-expression',
    '24:7 body body-expression',
    '24:19 body body-expression',
  ),
  inBody('an expression in a sentence', 'Rumah {1 + 1} kota', '24:7 body body-expression'),
  inBody('an expression in a heading', '## Nilai {nilai}', '24:10 body body-expression'),
  inBody('an expression in a list', '- satu\n- {dua}', '25:3 body body-expression'),
  inBody(
    'an expression in a table',
    '| a | b |\n|---|---|\n| c | {d} |',
    '26:7 body body-expression',
  ),
  inBody('an expression in a quotation', '> kata\n> {kata}', '25:3 body body-expression'),
  inBody(
    'an expression in a note',
    '<Note>\n\nKata {kata}\n\n</Note>',
    '26:6 body body-expression',
  ),
  inBody(
    'an expression in the text of a link',
    '[di {sini}](/daerah/)',
    '24:5 body body-expression',
  ),
  inBody(
    'an expression that looks like a remark',
    '{/* a */ x /* b */}',
    '24:1 body body-expression',
  ),
  inBody('a brace that an editor left', 'Nilai {belum diisi}', '24:7 body body-expression'),
  inBody('a brace that is not closed', 'Nilai { belum', '24:7 body body-expression'),
  inBody('a remark that a form has spoilt', '{/\\* catatan \\*/}', '24:1 body body-expression'),
  inBody('a remark that is not closed', '{/* catatan', '24:1 body body-expression'),
  inBody('a spread', '<Cite {...x} />', '24:1 body body-attribute-expression'),
  inBody(
    'an attribute that is an expression',
    '<Cite source={x} />',
    '24:1 body body-attribute-expression',
  ),
  inBody(
    'a template',
    '<Quote source={`warta`} by="Wali Kota">Kata.</Quote>',
    '24:1 body body-attribute-expression',
  ),
  inBody(
    'a handler',
    '<Note onClick={alert(1)}>Kata.</Note>',
    '24:1 body body-attribute-expression',
  ),
  inNarrative(
    'an expression in English',
    '## Health',
    '## Health {1}',
    '8:11 body body-expression',
  ),
  {
    mistake: 'an import in a page of prose',
    base: 'pair',
    spoil: page("import x from 'fs'"),
    told: ['pages/tentang.id.mdx:6:1 body body-import'],
  },
  {
    mistake: 'an expression in a page of prose',
    base: 'pair',
    spoil: page('Kata {Astro.url}'),
    told: ['pages/tentang.id.mdx:6:6 body body-expression'],
  },
  {
    mistake: 'a component in a page of prose',
    base: 'pair',
    spoil: page('<Note>Kata</Note>'),
    told: ['pages/tentang.id.mdx:6:1 body page-components'],
  },
  {
    mistake: 'a script in a page of prose',
    base: 'pair',
    spoil: page('<script>alert(1)</script>'),
    told: ['pages/tentang.id.mdx:6:1 body body-html'],
  },
];
