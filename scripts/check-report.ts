import type { Language } from '#i18n/language.ts';
import type { Finding } from '#reading/finding.ts';

const words = {
  id: {
    error: 'kesalahan',
    warning: 'peringatan',
    field: 'bidang',
    clean: 'tanpa kesalahan',
    read: 'berkas terbaca',
  },
  en: {
    error: 'error',
    warning: 'warning',
    field: 'field',
    clean: 'no errors',
    read: 'files read',
  },
} as const;

const told = (language: Language, finding: Finding): string => {
  const { file, line, column, field, rule, severity, problem, fix } = finding;
  const say = words[language];
  const where = `${file}:${line}:${column}`;
  const what = field === '' ? '' : ` · ${say.field} ${field}`;
  return `${where}  ${say[severity]} [${rule}]${what}\n    ${problem[language]}\n    → ${fix[language]}\n`;
};

/** All findings as text for a terminal, and a closing line that counts them. */
export const reportOf = (
  language: Language,
  findings: readonly Finding[],
  count: number,
): string => {
  const say = words[language];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const total = errors === 0 ? say.clean : `${errors} ${say.error}`;
  return [
    ...findings.map((finding) => told(language, finding)),
    `${count} ${say.read} · ${total} · ${warnings} ${say.warning}\n`,
  ].join('\n');
};
