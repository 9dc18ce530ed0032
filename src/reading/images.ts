import { join } from 'node:path';
import type { Complaint } from '#schema/wording.ts';
import { isImageName } from './body-calls.ts';
import { findingAt, type Finding } from './finding.ts';
import { bytesOf } from './file-bytes.ts';
import { namesBelow } from './folder.ts';
import { imageHeader, type ImageHeader } from './image-header.ts';
import * as wording from './image-wording.ts';

/** The images that bodies may show, by name, and what is wrong with others. */
export type ReadImages = { names: ReadonlySet<string>; findings: Finding[] };

const inMebibytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MiB`;

const headerOf = (bytes: Uint8Array): ImageHeader | undefined => {
  try {
    return imageHeader(bytes);
  } catch {
    // A length in the file led beyond its end.
    return { width: 0, height: 0, isWhole: false, hasLocation: false };
  }
};

const faultOf = (path: string, name: string): Complaint | undefined => {
  if (!isImageName(name)) return wording.badName(name);
  const bytes = bytesOf(path, name, wording.largestImage, (size) =>
    wording.tooLarge(name, inMebibytes(size)),
  );
  if ('rule' in bytes) return bytes;
  const header = headerOf(bytes);
  if (!header) return wording.wrongFormat(name);
  const { width, height } = header;
  if (Math.max(width, height) > wording.longestSide)
    return wording.tooLarge(name, `${width} × ${height}`);
  if (!header.isWhole || Math.min(width, height) === 0) return wording.broken(name);
  return header.hasLocation ? wording.hasLocation(name) : undefined;
};

/** Looks at every image below a content folder, by its first bytes: none is decoded. */
export const readImages = async (root: string, label: string): Promise<ReadImages> => {
  const folder = join(root, 'images');
  const names = (await namesBelow(folder)).filter((name) => /\.(?:png|jpe?g|webp)$/i.test(name));
  const findings = names.flatMap((name): Finding[] => {
    const told = faultOf(join(folder, name), name);
    if (!told) return [];
    const finding = findingAt(`${label}/images/${name}`, { line: 1, column: 1 }, told);
    // The contract allows any image; what its file tells besides is for the editor to decide.
    return [{ ...finding, severity: told.rule === 'image-location' ? 'warning' : 'error' }];
  });
  return { names: new Set(names), findings };
};
