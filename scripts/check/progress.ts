import type { Progress } from '#reading/content.ts';
import type { CheckWording } from './wording.ts';

const patience = 800;
const pause = 250;

/** Tells at a terminal how far a check has come, once it takes longer than an editor wants to wait in the dark; a file or a pipe gets nothing. */
export const progressTo = (stream: NodeJS.WriteStream, say: CheckWording, begun: number) => {
  let last = -Infinity;
  const tell = (line: string): void => {
    const now = performance.now();
    if (!stream.isTTY || now - begun < patience || now - last < pause) return;
    stream.write(`\r\u001b[2K${line}`);
    last = now;
  };
  const file: Progress = (done, all) => {
    tell(all === 0 ? say.reading : say.readingFiles(done, all));
  };
  return {
    file,
    done: (): void => {
      if (last > 0) stream.write('\r\u001b[2K');
    },
  };
};
