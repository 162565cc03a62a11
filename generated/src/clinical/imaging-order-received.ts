// Generated from clinical/imaging/imaging-order-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { ImagingModality } from "./imaging-modality.js";

/**
 * Radiology took an order for an examination into its own system and gave it an accession number. No room or time is fixed: protocol and appointment are ImagingOrder.Protocoled and ImagingOrder.Scheduled.
 *
 * Event `ImagingOrder.Received`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingOrderReceived {
  /** Order for the examination; protocol, appointment and hold are keyed by it. UUID. */
  readonly orderId: string;
  /** Patient to be examined. UUID. */
  readonly patientId: string;
  /** Stay or emergency visit for which it is wanted; null for a future outpatient visit. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Clinician who asked and whom the radiologist calls with a critical finding. UUID. Default: `null`. */
  readonly orderingPractitionerId: string | null;
  /** Number that ties order, images and report together (DICOM 0008,0050). Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Number of the ordering system, returned in every result message. Sensitive: `PHI`. Default: `null`. */
  readonly placerOrderNumber: Identifier | null;
  /** Examination ordered, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Machine that the examination needs. */
  readonly imagingModality: ImagingModality;
  /** Region and side, SNOMED CT; a missing side stops the order for extremities. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Indication, ICD-10-CM, by which the payer judges necessity. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** Question to the radiologist in the clinician's words. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /**
   * Rating of the order by decision support from 1 to 9, where 7 and more is usually appropriate; null when none was consulted.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly appropriateUseScore: number | null;
  /**
   * Answer to the pregnancy question; null when it does not apply or was not asked.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isPregnancyPossible: boolean | null;
  /** Urgency by which the reading and scanning lists are sorted. */
  readonly priority: RequestPriority;
  /** When the clinician signed. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link ImagingOrderReceived} as a publisher passes it: what has a default may be left out. */
export type ImagingOrderReceivedInput = WithDefaults<ImagingOrderReceived, "encounterId" | "orderingPractitionerId" | "placerOrderNumber" | "bodySite" | "reasonText" | "appropriateUseScore" | "isPregnancyPossible", { readonly accessionNumber: IdentifierInput; readonly placerOrderNumber: IdentifierInput | null; readonly procedureCode: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly reason: CodeableConceptInput }>;

/**
 * Radiology took an order for an examination into its own system and gave it an accession number. No room or time is fixed: protocol and appointment are ImagingOrder.Protocoled and ImagingOrder.Scheduled.
 *
 * Event `ImagingOrder.Received`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingOrderReceived: EventDefinition<"ImagingOrder.Received", ImagingOrderReceived, ImagingOrderReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingOrder.Received",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "ImagingOrder",
  schema: '{"type":"record","name":"ImagingOrderReceived","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"placerOrderNumber","type":["null","healthtech.shared.Identifier"],"default":null,"confluent:tags":["PHI"]},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingModality","type":{"type":"enum","name":"ImagingModality","symbols":["RADIOGRAPHY","CT","MRI","ULTRASOUND","MAMMOGRAPHY","FLUOROSCOPY","ANGIOGRAPHY","NUCLEAR_MEDICINE","PET_CT","BONE_DENSITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"reason","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"appropriateUseScore","type":["null","int"],"default":null},{"name":"isPregnancyPossible","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
