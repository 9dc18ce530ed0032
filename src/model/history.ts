import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import type { Output, Programme } from '#schema/programme.ts';

/** What the rules of state and activity read of a signed act. */
export type AgreementFacts = Pick<
  Agreement,
  'id' | 'type' | 'signedOn' | 'endsOn' | 'openEnded' | 'endedOn' | 'renews' | 'parent'
>;

/** What they read of an event. */
export type EventFacts = Pick<PartnershipEvent, 'date' | 'type'>;

/** What they read of a programme. */
export type ProgrammeFacts = Pick<
  Programme,
  'id' | 'status' | 'statusAsOf' | 'startedOn' | 'endedOn'
> & { outputs?: readonly Pick<Output, 'kind' | 'asOf'>[] | undefined };

/** What state, activity and the line of a partnership follow from; a record of a partnership is one. */
export type History = {
  readonly agreements: readonly AgreementFacts[];
  readonly events: readonly EventFacts[];
  readonly programmes: readonly ProgrammeFacts[];
};
