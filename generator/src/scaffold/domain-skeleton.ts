import { words } from "../model/identifiers.js";
import { jsonText } from "./lay-out.js";

export interface DomainOptions {
  /** Folder name. */
  readonly domain: string;
  /** Empty for a blank that `events lint` names. */
  readonly owner: string;
  readonly doc?: string;
}

/** The domain.json of a new domain. */
export function domainSkeleton({ domain, owner, doc }: DomainOptions): string {
  const title = words(domain)
    .map((word, index) => (index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(" ");
  return jsonText({ title, owner, topic: `${domain}.events`, partitions: 6, retentionDays: 30, ...(doc && { doc }) });
}
