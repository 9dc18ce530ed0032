/** An address that leads on to another, both as paths with the base of the site. */
export type Redirect = { from: string; to: string };

/** What a server has to know of a built site: its base with slashes, the addresses that have moved, and its own surroundings. */
export type ServedSite = {
  base: string;
  redirects: readonly Redirect[];
  /** The folder on the server that holds the built site, without a slash at its end. */
  folder: string;
  /** The name that readers ask for, as `kota.example`. */
  host: string;
  /** A port other than the usual ones, for a server behind another. */
  port?: number;
};

/** Stands first in every file that is written for a server. */
export const writtenBy =
  '# Jalinan Kota. Ditulis oleh `npm run hosting`; ubah tabelnya, bukan berkas ini.';
