import { findingsForGithub } from './github.ts';
import { findingsForGitlab } from './gitlab.ts';
import { findingsJson } from './json.ts';
import type { Report } from './report.ts';
import { findingsText } from './text.ts';

/** What findings can be written as. */
export const formats = {
  text: findingsText,
  json: findingsJson,
  github: findingsForGithub,
  gitlab: findingsForGitlab,
} as const satisfies Record<string, (report: Report) => string>;

export type Format = keyof typeof formats;
