/** The weight of what changed between two releases of the data, the lightest first. */
export const levels = ['patch', 'minor', 'major'] as const;
export type Level = (typeof levels)[number];

/** The number of the first release. */
export const firstVersion = '1.0.0';

/** Whether a text is the number of a release: three whole numbers without leading zeros, as 1.0.0. */
export const isVersion = (text: string): boolean =>
  /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(text);

const partsOf = (version: string): number[] => version.split('.').map(Number);

/** The order of releases, the earliest first. */
export const byVersion = (one: string, other: string): number => {
  const [left, right] = [partsOf(one), partsOf(other)];
  const at = left.findIndex((part, place) => part !== right[place]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

/** The least number that may follow a release when so much has changed. */
export const nextVersion = (version: string, level: Level): string => {
  const [major = 0, minor = 0, patch = 0] = partsOf(version);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};
