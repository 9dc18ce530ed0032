/** The eight kinds of partnership; the law behind each is told on the method page. */
export const partnershipKinds = [
  'sister',
  'foreign-government',
  'foreign-institution',
  'network',
  'domestic-government',
  'domestic-institution',
  'central-government',
  'institutional',
] as const;
export type PartnershipKind = (typeof partnershipKinds)[number];

/** What a signed document is. */
export const agreementTypes = [
  'letter-of-intent',
  'memorandum-of-understanding',
  'joint-agreement',
  'cooperation-agreement',
  'synergy-note',
  'plan-of-action',
  'implementing-arrangement',
  'amendment',
  'membership',
  'unspecified',
] as const;
export type AgreementType = (typeof agreementTypes)[number];

/** What a dated piece of evidence is that is not a signed act. */
export const eventTypes = [
  'talks',
  'visit',
  'council-approval',
  'ministry-approval',
  'commitment',
  'programme',
  'suspension',
  'resumption',
  'termination',
  'other',
] as const;
export type EventType = (typeof eventTypes)[number];

/** How far a programme has come, as of its `statusAsOf`. */
export const programmeStatuses = [
  'planned',
  'running',
  'completed',
  'cancelled',
  'unknown',
] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** How a programme develops people. It crosses sectors and so is no sector of its own. */
export const humanResourceTypes = [
  'scholarship',
  'student-exchange',
  'apprenticeship',
  'staff-training',
  'professional-exchange',
  'expert-visit',
] as const;
export type HumanResourceType = (typeof humanResourceTypes)[number];

/** The affairs of government (urusan) of UU 23/2014 article 12, split or joined where practice asks for it. */
export const sectors = [
  'education',
  'health',
  'public-works',
  'water-sanitation',
  'housing',
  'disaster',
  'public-order',
  'social',
  'labour',
  'women-children',
  'food-agriculture',
  'environment',
  'civil-registry',
  'community',
  'transport',
  'small-business',
  'investment',
  'youth-sports',
  'culture',
  'marine',
  'tourism',
  'creative-economy',
  'forestry',
  'energy',
  'trade',
  'industry',
  'research-innovation',
  'governance',
  'digital',
] as const;
export type Sector = (typeof sectors)[number];

/** How a figure is meant by its source. */
export const qualifiers = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const placeKinds = [
  'city',
  'regency',
  'province',
  'state',
  'prefecture',
  'region',
  'county',
  'district',
  'town',
  'village',
  'special-region',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const organizationKinds = [
  'university',
  'polytechnic',
  'school',
  'hospital',
  'agency',
  'ministry',
  'utility',
  'network',
  'non-profit',
  'company',
  'other',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const sourceKinds = [
  'government',
  'legal',
  'institution',
  'news',
  'encyclopedia',
  'dataset',
  'paper',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How much weight a source carries for the facts it states. */
export const reliabilities = ['primary', 'secondary', 'weak'] as const;
export type Reliability = (typeof reliabilities)[number];

/** How surely the legal basis of a term is known: read in the law, read where another text carries it over, second-hand. */
export const certainties = ['read', 'carried-over', 'secondary'] as const;
export type Certainty = (typeof certainties)[number];
