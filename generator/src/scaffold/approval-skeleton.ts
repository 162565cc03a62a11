import { fileName } from "../model/identifiers.js";
import { jsonText } from "./lay-out.js";

export interface ApprovalFacts {
  /** Event type, full name of a shared type, or folder of a domain. */
  readonly subject: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** Within the schemas folder. */
export function approvalPath({ subject, rule }: ApprovalFacts): string {
  return `approvals/${fileName(subject)}-${rule}.json`;
}

/** An approval whose blanks people fill; `events compat` names them until then. */
export function approvalSkeleton({ subject, rule, fingerprint }: ApprovalFacts): string {
  return jsonText({ event: subject, rule, schema: fingerprint, reason: "", owner: "", expires: "" });
}
