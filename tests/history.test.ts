import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { historyIn, historyText } from '#model/changes-file.ts';
import { historyOf } from '../scripts/history/history-of.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const newFolder = (): string => temporaryFolder('riwayat-');

const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
const git = (folder: string, asked: readonly string[], day = '2026-01-01', input = ''): string => {
  const when = `${day}T12:00:00+07:00`;
  const env = { ...Object.fromEntries(own), GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  const names = ['-c', 'user.name=Biro', '-c', 'user.email=biro@example.org'];
  return execFileSync('git', ['-C', folder, ...names, ...asked], { env, input, encoding: 'utf8' });
};

/** A repository with records in `isi`, and a way to commit what changed on a day. */
const repository = () => {
  const root = newFolder();
  git(root, ['init', '-q', '-b', 'main']);
  const content = join(root, 'isi');
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const commit = (day: string): void => {
    git(root, ['add', '-A']);
    git(root, ['commit', '-q', '--allow-empty', '-m', 'x'], day);
  };
  return { root, content, write, commit };
};

const record = (more = '', body = 'Uraian tentang kerja sama ini, cukup panjang untuk dikenali.') =>
  `---\nsummary: { id: Satu, en: One }\nkind: sister\nagreements:\n  - { id: mou, type: memorandum-of-understanding, signedOn: 2019 }\n${more}---\n\n${body}\n`;
const renewal =
  '  - { id: baru, type: memorandum-of-understanding, signedOn: 2025-08-11, renews: mou }\n';

const told = (content: string): string[] =>
  (historyOf(content)?.days ?? []).flatMap(({ day, records }) =>
    records.map(
      ({ collection, id, changes }) =>
        `${day} ${collection}/${id} ${changes.map(({ what }) => what).join(' ')}`,
    ),
  );

test('additions, edits, renames and removals are told by day, the latest first', () => {
  const { content, write, commit } = repository();
  write('partnerships/a-b.mdx', record());
  write('partnerships/c-d.mdx', record('', 'Uraian lain sama sekali, dengan isi yang berbeda.'));
  write('places/a.yaml', 'name: A\n');
  commit('2026-01-01');
  write('partnerships/a-b.mdx', record(renewal));
  write('narratives/a-b.en.mdx', '---\nofBody: 12345678\n---\nAccount.\n');
  commit('2026-01-02');
  renameSync(join(content, 'partnerships/a-b.mdx'), join(content, 'partnerships/a-bb.mdx'));
  rmSync(join(content, 'partnerships/c-d.mdx'));
  write('places/a.yaml', 'name: AA\n');
  commit('2026-01-03');
  expect(told(content)).toEqual([
    '2026-01-03 partnerships/a-bb renamed',
    '2026-01-03 partnerships/c-d record-removed',
    '2026-01-03 places/a corrected',
    '2026-01-02 partnerships/a-b renewal-added translation-added',
    '2026-01-01 partnerships/a-b record-added',
    '2026-01-01 partnerships/c-d record-added',
    '2026-01-01 places/a record-added',
  ]);
});

test('what one day made and unmade is not told, nor are drafts, before they are published', () => {
  const { content, write, commit } = repository();
  write('partnerships/a-b.mdx', record('draft: true\n'));
  write('partnerships/c-d.mdx', record());
  commit('2026-01-01');
  write('partnerships/a-b.mdx', record('draft: true\n', 'Rahasia.'));
  write('partnerships/c-d.mdx', record(renewal));
  commit('2026-01-02');
  write('partnerships/c-d.mdx', record());
  commit('2026-01-02');
  write('partnerships/a-b.mdx', record('', 'Rahasia.'));
  commit('2026-01-03');
  expect(told(content)).toEqual([
    '2026-01-03 partnerships/a-b record-added',
    '2026-01-01 partnerships/c-d record-added',
  ]);
});

test('a version that cannot be read is told as that, and stops nothing', () => {
  const { content, write, commit } = repository();
  write('partnerships/a-b.mdx', '---\nkind: [\n---\n');
  write('partnerships/besar.mdx', record('', 'x'.repeat(70_000)));
  write('partnerships/biner.mdx', new Uint8Array([0xff, 0xfe, 0, 0]));
  write('partnerships/A b\n.mdx', 'x');
  write('catatan.txt', 'x');
  commit('2026-01-01');
  for (const id of ['a-b', 'besar', 'biner']) write(`partnerships/${id}.mdx`, record());
  commit('2026-01-02');
  expect(told(content).slice(0, 3)).toEqual([
    '2026-01-02 partnerships/a-b unread',
    '2026-01-02 partnerships/besar unread',
    '2026-01-02 partnerships/biner unread',
  ]);
});

test('a day is one in Jakarta', () => {
  const { root, content, write } = repository();
  write('places/a.yaml', 'name: A\n');
  git(root, ['add', '-A']);
  const when = {
    GIT_AUTHOR_DATE: '2026-01-01T23:30:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T23:30:00Z',
  };
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=B', '-c', 'user.email=b@e.org', 'commit', '-qm', 'x'],
    {
      env: { ...Object.fromEntries(own), ...when },
    },
  );
  expect(historyOf(content)?.days.map(({ day }) => day)).toEqual(['2026-01-02']);
});

test('a shallow clone says so, and does not take its first commit for additions', () => {
  const { root, write, commit } = repository();
  write('partnerships/a-b.mdx', record());
  commit('2026-01-01');
  write('partnerships/a-b.mdx', record(renewal));
  commit('2026-01-02');
  write('partnerships/a-b.mdx', record(renewal, 'Lain.'));
  commit('2026-01-03');
  const clone = (depth: number): string => {
    const to = newFolder();
    git(to, ['clone', '-q', '--depth', String(depth), `file://${root}`, '.']);
    return join(to, 'isi');
  };
  expect(historyOf(clone(1))).toEqual({
    reach: 'shallow',
    since: '2026-01-03',
    days: [],
    releases: [],
  });
  expect(told(clone(2))).toEqual(['2026-01-03 partnerships/a-b narrative-reworded']);
});

test('releases are the tags of the data', () => {
  const { root, content, write, commit } = repository();
  write('places/a.yaml', 'name: A\n');
  commit('2026-01-01');
  git(root, ['tag', 'data-v1.0']);
  git(root, ['tag', 'v9']);
  write('places/a.yaml', 'name: B\n');
  commit('2026-02-01');
  git(root, ['tag', '-a', 'data-v1.1', '-m', 'x'], '2026-02-01');
  expect(historyOf(content)?.releases).toEqual([
    { name: '1.1', day: '2026-02-01' },
    { name: '1.0', day: '2026-01-01' },
  ]);
});

test('without git, a repository, a folder or a commit there is no history', () => {
  const bare = newFolder();
  const { root } = repository();
  const path = process.env.PATH;
  expect([historyOf(bare), historyOf(join(bare, 'isi')), historyOf(root)]).toEqual(
    Array(3).fill(undefined),
  );
  process.env.PATH = bare;
  expect(historyOf('src/content')).toBeUndefined();
  process.env.PATH = path;
  expect(historyIn(historyText(undefined))).toBeUndefined();
});

test('a thousand commits and as many records are read in seconds, twice to the same bytes', () => {
  const { root, content } = repository();
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commits = Array.from({ length: 1000 }, (_, at) => {
    const when = Date.UTC(2026, 0, 1 + Math.floor(at / 4)) / 1000;
    const files =
      at === 0
        ? Array.from(
            { length: 1000 },
            (_, n) => `M 100644 inline isi/partnerships/r-${n}.mdx\n${blob(record())}`,
          )
        : [
            `M 100644 inline isi/partnerships/r-${at}.mdx\n${blob(record(renewal, `Uraian ${at}.`))}`,
          ];
    return `commit refs/heads/main\ncommitter B <b@e.org> ${when} +0700\n${blob('x')}${files.join('')}\n`;
  });
  git(root, ['fast-import', '--quiet'], '2026-01-01', commits.join(''));
  mkdirSync(content);
  const start = performance.now();
  const history = historyOf(content);
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(history?.days.at(-1)?.records).toHaveLength(1000);
  expect(history?.days).toHaveLength(250);
  expect(historyText(historyOf(content))).toBe(historyText(history));
  expect(historyIn(historyText(history))).toEqual(history);
}, 60_000);
