import type { Observation } from 'schema-dts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/atlas.ts';
import type { PartyEntry } from '#model/parties-of.ts';
import type { Day } from '#model/partial-date.ts';
import { sectors } from '#schema/vocabularies.ts';
import { licence } from '../open-data/about.ts';
import { actTold } from './act.ts';
import type { Described, PageFacts } from './described.ts';
import { ownAddress, subjectAt, type Frame } from './frame.ts';
import { orNone } from './or-none.ts';
import { organizationNamed } from './organization.ts';
import { placeNamed } from './place.ts';
import { sectorTerm } from './sector.ts';
import { sourceCited } from './source.ts';

const partyNamed = (frame: Frame, party: PartyEntry) =>
  'place' in party ? placeNamed(frame, party.place) : organizationNamed(frame, party.organization);

/** What is computed of a partnership: each as what it is on one day, by a rule of the method page. */
const observedOf = (frame: Frame, partnership: Partnership, day: Day): Observation[] => {
  const { legalState, activity, evidence } = partnership;
  const computed = [
    ['legalState', legalState, `state.${legalState}`, 'method.anchor-state'],
    ['activity', activity, `activity.${activity}`, 'method.anchor-activity'],
    ['evidence', evidence, `evidence.${evidence}`, 'method.anchor-evidence'],
  ] as const;
  return computed.map(([variable, value, words, rule]) => ({
    '@type': 'Observation',
    observationAbout: { '@id': subjectAt(frame, paths.partnership(partnership.id)) },
    variableMeasured: variable,
    value,
    description: say(frame.language, words),
    observationDate: day,
    measurementTechnique: `${ownAddress(frame, paths.method)}#${say(frame.language, rule)}`,
  }));
};

const pageFactsOf = (frame: Frame, partnership: Partnership): PageFacts => {
  const { id, record, parties, sources } = partnership;
  const { agreement, programme } = partnership.sectors;
  // A keyword cannot say that a sector is only hoped for.
  const named = sectors.filter((one) => agreement.includes(one) || programme.includes(one));
  return {
    license: licence.path,
    about: parties.map((party) => partyNamed(frame, party)),
    keywords: orNone(named.map((sector) => sectorTerm(frame, sector))),
    mentions: orNone(record.agreements.map((act) => actTold(frame, id, act))),
    citation: orNone(sources.map(({ source }) => sourceCited(frame, source))),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: frame.fileAddress(`kerja-sama/${id}.json`),
    },
  };
};

/**
 * A partnership on its own page. schema.org has no word for an agreement between regions, and every word near to it claims
 * more than a record may: so it stays a bare thing with a name, and the page about it tells of parties, acts and sources.
 */
export const describedPartnership = (
  frame: Frame,
  partnership: Partnership,
  day: Day,
): Described => {
  const { id, title, record } = partnership;
  return {
    subject: {
      '@type': 'Thing',
      '@id': subjectAt(frame, paths.partnership(id)),
      url: ownAddress(frame, paths.partnership(id)),
      name: title[frame.language],
      description: record.summary[frame.language],
      identifier: id,
    },
    others: observedOf(frame, partnership, day),
    page: pageFactsOf(frame, partnership),
  };
};
