import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';

test('a change is told with its folder, also of a folder that came later', async () => {
  const around = mkdtempSync(join(tmpdir(), 'watched-'));
  onTestFinished(() => {
    rmSync(around, { recursive: true });
  });
  mkdirSync(join(around, 'places'));
  const told: string[] = [];
  watchFolders(around, ['places', 'sources'], (folder, name) => {
    told.push(`${folder}/${name ?? ''}`);
  });
  writeFileSync(join(around, 'places/a.yaml'), 'name: A');
  await vi.waitFor(() => {
    expect(told).toContain('places/a.yaml');
  });
  mkdirSync(join(around, 'sources'));
  await vi.waitFor(() => {
    expect(told).toContain('/sources');
  });
  writeFileSync(join(around, 'sources/b.yaml'), 'title: B');
  await vi.waitFor(() => {
    expect(told).toContain('sources/b.yaml');
  });
});
