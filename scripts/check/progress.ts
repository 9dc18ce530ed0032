import type { Progress } from '#reading/content.ts';
import type { CheckWording } from './wording.ts';

const patience = 800;
const pause = 250;

/** Tells on the error output how far a check has come, once it takes longer than an editor wants to wait in the dark. */
export const progressTo = (stream: NodeJS.WriteStream, say: CheckWording, begun: number) => {
  let last = -Infinity;
  const tell = (line: string): void => {
    const now = performance.now();
    const isTerminal = stream.isTTY;
    // On paper one line is enough; on a terminal each takes the place of the one before.
    if (now - begun < patience || now - last < pause || (!isTerminal && last > 0)) return;
    stream.write(isTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
    last = now;
  };
  const file: Progress = (done, all) => {
    tell(all === 0 ? say.reading : say.readingFiles(done, all));
  };
  return {
    file,
    done: (): void => {
      if (stream.isTTY && last > 0) stream.write('\r\u001b[2K');
    },
  };
};
