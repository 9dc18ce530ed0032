import { parseArgs } from 'node:util';
import type { Language } from '#i18n/language.ts';
import { checkContent } from './check-content.ts';
import { reportOf } from './check-report.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'id' } } });
const language: Language = values.lang === 'en' ? 'en' : 'id';

const { findings, count } = await checkContent();
process.stdout.write(reportOf(language, findings, count));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
