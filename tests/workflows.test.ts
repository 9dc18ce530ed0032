import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mixedWith } from '../scripts/content-only/mixed-with.ts';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: Record<string, string>; steps?: Step[]; uses?: string };
type Workflow = { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> };

const files = globSync('.github/workflows/*.yml').sort();
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

test('there is a workflow for each need', () => {
  expect(files.map((file) => file.replace(/.*\//, ''))).toEqual([
    'check.yml',
    'publish.yml',
    'rebuild.yml',
    'release.yml',
    'weekly.yml',
  ]);
});

describe.for(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps ?? []);

  test('runs no action that could change under its name', () => {
    for (const uses of [...steps, ...all].flatMap((one) => one.uses ?? []))
      expect(uses).toMatch(/^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40}$)/);
    for (const line of text.split('\n').filter((one) => /uses: [^.]/.test(one)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('is allowed nothing but what each job says', () => {
    expect(permissions).toEqual({});
    for (const job of all) expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
  });

  test('never runs a proposal with the rights of the repository', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    expect(text).not.toMatch(/secrets\./);
  });

  test('keeps no right to push after checking out', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('puts nothing that others write into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  test('calls only commands that there are', () => {
    for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(scripts).toContain(name);
  });
});

test('a proposal is only ever read', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as Workflow;
  expect(Object.keys(on)).toContain('pull_request');
  for (const job of Object.values(jobs)) expect(job.permissions).toEqual({ contents: 'read' });
});

test('GitLab calls only commands that there are, and publishes below an address that is set', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toContain(name);
  const { pages } = parse(text) as { pages: { rules: { if: string }[]; artifacts: object } };
  expect(pages.rules[0]?.if).toMatch(/^\$SITE_URL &&/);
  expect(pages.artifacts).toEqual({ paths: ['public'] });
});

test.for([
  { changed: ['src/content/places/a.yaml', 'src/content/sources/b.yaml'], others: [] },
  { changed: ['src/content/places/a.yaml', 'urls.lock'], others: [] },
  { changed: ['src/content/places/a.yaml', 'tests/content/record-ids.json'], others: [] },
  { changed: ['src/model/atlas.ts', 'package.json'], others: [] },
  { changed: ['src/content/places/a.yaml', 'src/atlas.ts'], others: ['src/atlas.ts'] },
  {
    changed: ['src/content/a.yaml', '.github/workflows/x.yml'],
    others: ['.github/workflows/x.yml'],
  },
  { changed: ['src/content/a.yaml', 'src/content.config.ts'], others: ['src/content.config.ts'] },
])('of $changed, $others are no content', ({ changed, others }) => {
  expect(mixedWith(changed)).toEqual(others);
});
