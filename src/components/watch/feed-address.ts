import { siteAddress } from '../../site-address.ts';

/** Whether the address of the published site is known: only then can a program be given the address of a calendar. */
export const isSiteKnown = (): boolean => siteAddress().isKnown;

/** The address under which calendar programs subscribe to a file on the web. */
export const subscriptionOf = (address: string): string => address.replace(/^https?:/, 'webcal:');
