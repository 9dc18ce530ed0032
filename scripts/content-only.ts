import { execFileSync } from 'node:child_process';
import { mixedWith } from './content-only/mixed-with.ts';

const usage = `Pemakaian: npm run content-only -- <komit asal>
Berhasil bila usulan hanya menyentuh isi, atau sama sekali tidak. · Passes where a proposal touches only content, or none.
`;

const changedSince = (base: string): string[] =>
  execFileSync('git', ['diff', '--name-only', '-z', `${base}...HEAD`, '--'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

const [base] = process.argv.slice(2);
if (base === undefined || base.startsWith('-')) {
  process.stdout.write(usage);
  process.exit(base === '--help' ? 0 : 2);
}
const others = mixedWith(changedSince(base));
if (others.length > 0) {
  process.stderr.write(
    `Usulan ini mengubah isi dan juga berkas lain. Pisahkan menjadi dua usulan, atau mintalah penjaga repositori memberi label isi-dan-kode.\nThis proposal changes content and other files too. Split it, or ask a maintainer for the label isi-dan-kode.\n\n${others.join('\n')}\n`,
  );
  process.exit(1);
}
