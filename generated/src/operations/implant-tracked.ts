// Generated from operations/sterile-processing/implant-tracked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An implant taken from the store was recorded as left in a patient, with lot and serial, so that a recall finds the patient. The operation itself is a clinical event.
 *
 * Event `Implant.Tracked`, version 1. Topic `operations.events`, key `implantId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImplantTracked {
  /** Entry in the implant log. UUID. */
  readonly implantId: string;
  /** Patient who carries it. UUID. */
  readonly patientId: string;
  /** Operation at which it was put in. UUID. */
  readonly surgicalCaseId: string;
  /** Item of our master; null for goods that a vendor brought along. UUID. Default: `null`. */
  readonly itemId: string | null;
  /** Full device identifier as scanned, device and production part. */
  readonly udi: string;
  /** Lot, where the maker uses lots. Default: `null`. */
  readonly lotNumber: string | null;
  /** Serial, where the maker uses serials. Default: `null`. */
  readonly serialNumber: string | null;
  /** Last day on which it could be implanted. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expiryDate: string | null;
  /** Where it lies, SNOMED CT with laterality. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** CONSIGNMENT is paid for from now on; DONOR_TISSUE also goes to the tissue bank. */
  readonly implantSourcing: ImplantSourcing;
  /** Circulating nurse who scanned it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ImplantTracked} as a publisher passes it: what has a default may be left out. */
export type ImplantTrackedInput = WithDefaults<ImplantTracked, "itemId" | "lotNumber" | "serialNumber" | "expiryDate", { readonly bodySite: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/** Whose property it was. A symbol that is not known yet is read as `UNKNOWN`. */
export type ImplantSourcing = "OWNED" | "CONSIGNMENT" | "VENDOR_BROUGHT" | "DONOR_TISSUE" | "UNKNOWN";

/**
 * An implant taken from the store was recorded as left in a patient, with lot and serial, so that a recall finds the patient. The operation itself is a clinical event.
 *
 * Event `Implant.Tracked`, version 1. Topic `operations.events`, key `implantId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImplantTracked: EventDefinition<"Implant.Tracked", ImplantTracked, ImplantTrackedInput> = /*@__PURE__*/ defineEvent({
  type: "Implant.Tracked",
  version: 1,
  topic: "operations.events",
  key: "implantId",
  aggregate: "Implant",
  schema: '{"type":"record","name":"ImplantTracked","namespace":"healthtech.operations","fields":[{"name":"implantId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"itemId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"udi","type":"string"},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"serialNumber","type":["null","string"],"default":null},{"name":"expiryDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"bodySite","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"implantSourcing","type":{"type":"enum","name":"ImplantSourcing","symbols":["OWNED","CONSIGNMENT","VENDOR_BROUGHT","DONOR_TISSUE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
