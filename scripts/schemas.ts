import { mkdir, rm, writeFile } from 'node:fs/promises';
import { generatedFiles } from './generated-files.ts';

const files = await generatedFiles();
await rm('schemas', { recursive: true, force: true });
await mkdir('schemas');
for (const [path, text] of files) {
  await writeFile(path, text);
  process.stdout.write(`${path}\n`);
}
