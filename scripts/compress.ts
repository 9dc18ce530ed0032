import { compressSite } from './hosting/compressed.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('id', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;

const folder = process.argv[2] ?? process.env.ATLAS_OUTPUT ?? 'dist';
const { files, plain, gzip, brotli } = await compressSite(folder);
process.stdout.write(
  `${files} berkas teks di ${folder}: ${megabytes(plain)}; gzip ${megabytes(gzip)}, brotli ${megabytes(brotli)}.\n`,
);
