// Generated from rcm/pricing/price-list-published.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";

/**
 * A hospital published its machine-readable file of standard charges, as 45 CFR Part 180 demands at least once a year. It names no patient.
 *
 * Event `PriceList.Published`, version 1. Topic `rcm.events`, key `priceListId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PriceListPublished {
  /** One edition of the file. UUID. */
  readonly priceListId: string;
  /** Hospital, by license; each has a file of its own. UUID. */
  readonly facilityId: string;
  /** The file as published, with its checksum. */
  readonly publishedFile: Attachment;
  /** Version of the CMS template, such as 3.0.0. */
  readonly templateVersion: string;
  /** Items and services listed. Whole number of 32 bits. */
  readonly itemCount: number;
  /** Payer and plan combinations with negotiated charges. Whole number of 32 bits. */
  readonly payerPlanCount: number;
  /** Findings of the CMS validator; must be zero before publication. Whole number of 32 bits. */
  readonly validationErrorCount: number;
  /** Date printed within the file. Date as `YYYY-MM-DD`. */
  readonly lastUpdatedDate: string;
  /** Officer who affirms that it is complete. Sensitive: `PII`. */
  readonly attestedBy: Actor;
}

/** {@link PriceListPublished} as a publisher passes it: what has a default may be left out. */
export type PriceListPublishedInput = WithDefaults<PriceListPublished, never, { readonly publishedFile: AttachmentInput; readonly attestedBy: ActorInput }>;

/**
 * A hospital published its machine-readable file of standard charges, as 45 CFR Part 180 demands at least once a year. It names no patient.
 *
 * Event `PriceList.Published`, version 1. Topic `rcm.events`, key `priceListId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PriceListPublished: EventDefinition<"PriceList.Published", PriceListPublished, PriceListPublishedInput> = /*@__PURE__*/ defineEvent({
  type: "PriceList.Published",
  version: 1,
  topic: "rcm.events",
  key: "priceListId",
  aggregate: "PriceList",
  schema: '{"type":"record","name":"PriceListPublished","namespace":"healthtech.rcm","fields":[{"name":"priceListId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"publishedFile","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"templateVersion","type":"string"},{"name":"itemCount","type":"int"},{"name":"payerPlanCount","type":"int"},{"name":"validationErrorCount","type":"int"},{"name":"lastUpdatedDate","type":{"type":"int","logicalType":"date"}},{"name":"attestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
