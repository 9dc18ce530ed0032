import { contentFolder } from '../src/content-folder.ts';
import { historyFile } from '../src/atlas-history.ts';
import { historyLine, writeHistory } from './history/write.ts';

// Run before a build; `npm run build` does so itself unless ATLAS_HISTORY names a file to build from.
const file = historyFile();
process.stdout.write(`${historyLine(writeHistory(contentFolder(), file))}\n${file}\n`);
