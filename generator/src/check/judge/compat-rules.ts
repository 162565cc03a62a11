import { aggregateChanged } from "../compat/aggregate-changed.js";
import { approvalExpired } from "../compat/approval-expired.js";
import { approvalMalformed } from "../compat/approval-malformed.js";
import { approvalStale } from "../compat/approval-stale.js";
import { approvalUnused } from "../compat/approval-unused.js";
import { approvedBreakNeedsUpcaster } from "../compat/approved-break-needs-upcaster.js";
import { approvedBreakNeedsVersion } from "../compat/approved-break-needs-version.js";
import { codeSystemChanged } from "../compat/code-system-changed.js";
import { codecDisagrees } from "../compat/codec-disagrees.js";
import { decimalChanged } from "../compat/decimal-changed.js";
import { defaultChanged } from "../compat/default-changed.js";
import { earlierVersionDiffers } from "../compat/earlier-version-differs.js";
import { enumDefaultChanged } from "../compat/enum-default-changed.js";
import { enumSymbolAdded } from "../compat/enum-symbol-added.js";
import { enumSymbolRemoved } from "../compat/enum-symbol-removed.js";
import { eventDeleted } from "../compat/event-deleted.js";
import { eventRenamed } from "../compat/event-renamed.js";
import { exportRemoved } from "../compat/export-removed.js";
import { fieldRemoved } from "../compat/field-removed.js";
import { fieldRequiredOnPublish } from "../compat/field-required-on-publish.js";
import { fieldTypeChanged } from "../compat/field-type-changed.js";
import { fixedSizeMismatch } from "../compat/fixed-size-mismatch.js";
import { keyChanged } from "../compat/key-changed.js";
import { logicalTypeChanged } from "../compat/logical-type-changed.js";
import { missingEnumSymbols } from "../compat/missing-enum-symbols.js";
import { missingUnionBranch } from "../compat/missing-union-branch.js";
import { nameMismatch } from "../compat/name-mismatch.js";
import { notComparable } from "../compat/not-comparable.js";
import { readerFieldMissingDefaultValue } from "../compat/reader-field-missing-default-value.js";
import { sensitivityTagRemoved } from "../compat/sensitivity-tag-removed.js";
import { topicChanged } from "../compat/topic-changed.js";
import { typeMismatch } from "../compat/type-mismatch.js";
import { unitChanged } from "../compat/unit-changed.js";
import type { CompatRule } from "./compat-rule.js";

/** THE table: a rule of `events compat` that is not listed here does not exist. In the order of `--rules`. */
export const compatRules: readonly CompatRule[] = Object.freeze([
  nameMismatch,
  fixedSizeMismatch,
  missingEnumSymbols,
  readerFieldMissingDefaultValue,
  typeMismatch,
  missingUnionBranch,
  notComparable,
  codecDisagrees,
  logicalTypeChanged,
  decimalChanged,
  unitChanged,
  codeSystemChanged,
  defaultChanged,
  enumDefaultChanged,
  sensitivityTagRemoved,
  topicChanged,
  keyChanged,
  aggregateChanged,
  eventRenamed,
  eventDeleted,
  fieldTypeChanged,
  fieldRemoved,
  fieldRequiredOnPublish,
  enumSymbolAdded,
  enumSymbolRemoved,
  exportRemoved,
  approvalMalformed,
  approvalUnused,
  approvalStale,
  approvalExpired,
  approvedBreakNeedsVersion,
  approvedBreakNeedsUpcaster,
  earlierVersionDiffers,
] as const);
