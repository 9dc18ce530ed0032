import type { ChangeHistory } from '#model/changes.ts';
import { gitText } from './git.ts';

/** The commit that a folder is at, and whether any file of the repository differs from it; nothing where git cannot tell. */
export const commitAt = (folder: string): ChangeHistory['commit'] => {
  try {
    const id = gitText(folder, 'rev-parse', 'HEAD');
    return { id, isModified: gitText(folder, 'status', '--porcelain') !== '' };
  } catch {
    return undefined;
  }
};
