// Generated from clinical/intensive-care/central-line-bundle-audited.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Somebody checked whether the bundle against line infections was kept, at insertion or in daily care. It reports keeping of the steps and not an infection.
 *
 * Event `CentralLineBundle.Audited`, version 1. Topic `clinical.events`, key `bundleAuditId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CentralLineBundleAudited {
  /** One filled checklist. UUID. */
  readonly bundleAuditId: string;
  /** Patient with the line. UUID. */
  readonly patientId: string;
  /** Stay in which the line day counts. UUID. */
  readonly encounterId: string;
  /** Central line that was audited. UUID. */
  readonly vascularAccessId: string;
  /** Occasion, which decides which checklist was filled. */
  readonly lineBundleOccasion: LineBundleOccasion;
  /** Every step on the sheet, answered one by one. Sensitive: `PHI`. */
  readonly lineBundleElements: readonly LineBundleElement[];
  /** True only when all applicable steps were met. */
  readonly isBundleMet: boolean;
  /** Days the line has been in, the insertion day being 1. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly lineDayCount: number;
  /** Whether the team justified keeping the line. Sensitive: `PHI`. */
  readonly isStillNeeded: boolean;
  /** Redness or drainage, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly siteFinding: CodeableConcept | null;
  /** At insertion, whether the observer stopped the procedure for a breach. Default: `null`. */
  readonly wasStopped: boolean | null;
  /** Infection preventionist or trained nurse who looked on. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When it was looked at. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link CentralLineBundleAudited} as a publisher passes it: what has a default may be left out. */
export type CentralLineBundleAuditedInput = WithDefaults<CentralLineBundleAudited, "siteFinding" | "wasStopped", { readonly siteFinding: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * PREVALENCE_ROUND is an unannounced visit by infection control.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LineBundleOccasion = "INSERTION" | "DAILY_MAINTENANCE" | "PREVALENCE_ROUND" | "UNKNOWN";

/** One step of the bundle with its answer. */
export interface LineBundleElement {
  /** Step in the words of the checklist. */
  readonly elementName: string;
  /** Whether it was seen or charted as done. */
  readonly wasMet: boolean;
  /** False when the step does not apply to this line. */
  readonly isApplicable: boolean;
}

/**
 * Somebody checked whether the bundle against line infections was kept, at insertion or in daily care. It reports keeping of the steps and not an infection.
 *
 * Event `CentralLineBundle.Audited`, version 1. Topic `clinical.events`, key `bundleAuditId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CentralLineBundleAudited: EventDefinition<"CentralLineBundle.Audited", CentralLineBundleAudited, CentralLineBundleAuditedInput> = /*@__PURE__*/ defineEvent({
  type: "CentralLineBundle.Audited",
  version: 1,
  topic: "clinical.events",
  key: "bundleAuditId",
  aggregate: "CentralLineBundle",
  schema: '{"type":"record","name":"CentralLineBundleAudited","namespace":"healthtech.clinical","fields":[{"name":"bundleAuditId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"vascularAccessId","type":{"type":"string","logicalType":"uuid"}},{"name":"lineBundleOccasion","type":{"type":"enum","name":"LineBundleOccasion","symbols":["INSERTION","DAILY_MAINTENANCE","PREVALENCE_ROUND","UNKNOWN"],"default":"UNKNOWN"}},{"name":"lineBundleElements","type":{"type":"array","items":{"type":"record","name":"LineBundleElement","fields":[{"name":"elementName","type":"string"},{"name":"wasMet","type":"boolean"},{"name":"isApplicable","type":"boolean"}]}},"confluent:tags":["PHI"]},{"name":"isBundleMet","type":"boolean"},{"name":"lineDayCount","type":"int","confluent:tags":["PHI"]},{"name":"isStillNeeded","type":"boolean","confluent:tags":["PHI"]},{"name":"siteFinding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"wasStopped","type":["null","boolean"],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
