/** An address from the environment, for readers to follow; nothing where it is unset. Throws where it is not https or mailto. */
const addressFrom = (name: string): string | undefined => {
  const value = process.env[name];
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && /^(https|mailto):$/.test(new URL(value).protocol)) return value;
  throw new Error(
    `${name}=${value}: tulis alamat yang diawali https:// atau mailto:. · Write an address that starts with https:// or mailto:.`,
  );
};

/** Where readers reach whoever publishes this copy: `ATLAS_CONTACT`. */
export const publisherContact = (): string | undefined => addressFrom('ATLAS_CONTACT');

/** Where the records and their history lie: `ATLAS_REPOSITORY`. */
export const publisherRepository = (): string | undefined => addressFrom('ATLAS_REPOSITORY');
