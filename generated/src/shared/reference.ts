// Generated from shared/reference.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "./identifier.js";

/** Points at something whose kind varies from event to event (FHIR R4 Reference). Where the kind is fixed, a field with the id stands instead. */
export interface Reference {
  /** Name of the FHIR R4 resource that the thing corresponds to, such as Organization. */
  readonly resourceType: string;
  /** The platform's id of the thing; null where only another system knows it. UUID. Default: `null`. */
  readonly id: string | null;
  /** Number by which another system knows the thing. Default: `null`. */
  readonly identifier: Identifier | null;
  /** What to show to people who cannot follow the pointer. Sensitive: `PII`. Default: `null`. */
  readonly display: string | null;
}

/** {@link Reference} as a publisher passes it: what has a default may be left out. */
export type ReferenceInput = WithDefaults<Reference, "id" | "identifier" | "display", { readonly identifier: IdentifierInput | null }>;
