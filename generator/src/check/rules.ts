import { aggregateConsistent } from "./lint/aggregate-consistent.js";
import { aggregateIdField } from "./lint/aggregate-id-field.js";
import { attributeHasEffect } from "./lint/attribute-has-effect.js";
import { deprecatedNamesSuccessor } from "./lint/deprecated-names-successor.js";
import { docDistinct } from "./lint/doc-distinct.js";
import { docSentence } from "./lint/doc-sentence.js";
import { docSubstance } from "./lint/doc-substance.js";
import { domainDescribed } from "./lint/domain-described.js";
import { domainTopic } from "./lint/domain-topic.js";
import { enumDefault } from "./lint/enum-default.js";
import { enumDocumented } from "./lint/enum-documented.js";
import { enumFieldName } from "./lint/enum-field-name.js";
import { enumKeyUnique } from "./lint/enum-key-unique.js";
import { enumSymbolForm } from "./lint/enum-symbol-form.js";
import { eventAttributesComplete } from "./lint/event-attributes-complete.js";
import { eventFieldsDistinct } from "./lint/event-fields-distinct.js";
import { eventTypeForm } from "./lint/event-type-form.js";
import { eventTypePastTense } from "./lint/event-type-past-tense.js";
import { eventTypeUnique } from "./lint/event-type-unique.js";
import { exampleCodesValid } from "./lint/example-codes-valid.js";
import { exampleDistinct } from "./lint/example-distinct.js";
import { exampleRealistic } from "./lint/example-realistic.js";
import { exampleValid } from "./lint/example-valid.js";
import { fieldDocumented } from "./lint/field-documented.js";
import { fieldNameForm } from "./lint/field-name-form.js";
import { fieldTypeConsistent } from "./lint/field-type-consistent.js";
import { fileLayout } from "./lint/file-layout.js";
import { fileNameMatches } from "./lint/file-name-matches.js";
import { fileNameUnique } from "./lint/file-name-unique.js";
import { idIsUuid } from "./lint/id-is-uuid.js";
import { moneyPrecision } from "./lint/money-precision.js";
import { nameImpliesType } from "./lint/name-implies-type.js";
import { namespaceMatchesDomain } from "./lint/namespace-matches-domain.js";
import { noBinaryFloat } from "./lint/no-binary-float.js";
import { noBorrowedType } from "./lint/no-borrowed-type.js";
import { noHiddenCharacters } from "./lint/no-hidden-characters.js";
import { nullableDefaultNull } from "./lint/nullable-default-null.js";
import { recordDocumented } from "./lint/record-documented.js";
import { recordNameMatches } from "./lint/record-name-matches.js";
import { reservedFieldName } from "./lint/reserved-field-name.js";
import { sensitiveFieldTagged } from "./lint/sensitive-field-tagged.js";
import { sharedTypeUsed } from "./lint/shared-type-used.js";
import { standardKnown } from "./lint/standard-known.js";
import { suppressionReason } from "./lint/suppression-reason.js";
import { suppressionUnknown } from "./lint/suppression-unknown.js";
import { suppressionUnused } from "./lint/suppression-unused.js";
import { tagKnown } from "./lint/tag-known.js";
import { timeHasUnit } from "./lint/time-has-unit.js";
import { typeNameForm } from "./lint/type-name-form.js";
import { unknownLogicalType } from "./lint/unknown-logical-type.js";
import type { LintRule } from "./lint-rule.js";

/**
 * THE table: a rule that is not listed here does not exist. In order of running, which only matters for fixes: where
 * the edits of two rules meet, the earlier one wins, so the layout of the file comes last.
 */
export const rules: readonly LintRule[] = Object.freeze([
  eventTypeForm,
  eventTypePastTense,
  eventTypeUnique,
  enumKeyUnique,
  recordNameMatches,
  fileNameMatches,
  fileNameUnique,
  namespaceMatchesDomain,
  typeNameForm,
  fieldNameForm,
  enumSymbolForm,
  eventAttributesComplete,
  aggregateIdField,
  aggregateConsistent,
  reservedFieldName,
  standardKnown,
  deprecatedNamesSuccessor,
  eventFieldsDistinct,
  recordDocumented,
  fieldDocumented,
  enumDocumented,
  docSubstance,
  docSentence,
  docDistinct,
  exampleValid,
  exampleRealistic,
  exampleDistinct,
  exampleCodesValid,
  sensitiveFieldTagged,
  tagKnown,
  enumDefault,
  nullableDefaultNull,
  noBinaryFloat,
  moneyPrecision,
  timeHasUnit,
  idIsUuid,
  unknownLogicalType,
  fieldTypeConsistent,
  nameImpliesType,
  enumFieldName,
  sharedTypeUsed,
  noBorrowedType,
  domainDescribed,
  domainTopic,
  attributeHasEffect,
  noHiddenCharacters,
  suppressionReason,
  suppressionUnknown,
  suppressionUnused,
  fileLayout,
] as const);
