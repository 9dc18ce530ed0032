/** What a page of the atlas may load: only what the site itself serves, and no inline script or style. */
export const securityPolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

const written = (directives: readonly (readonly [string, string])[]): string =>
  directives.map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy as an HTTP header. */
export const policyHeader = written(Object.entries(securityPolicy));

/** The policy as a `<meta>`, where `frame-ancestors` has no effect and only warns. */
export const policyMeta = written(
  Object.entries(securityPolicy).filter(([name]) => name !== 'frame-ancestors'),
);

/**
 * What the form of records may load, as a `<meta>`: it writes its styles into the page, and asks nobody but the site and
 * the host where the records are kept.
 */
export const formPolicy = (api: string | undefined): string =>
  written([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self' 'unsafe-inline'"],
    ['img-src', "'self' data: blob:"],
    ['font-src', "'self'"],
    ['connect-src', ["'self' data: blob:", api].filter((one) => one !== undefined).join(' ')],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]);
