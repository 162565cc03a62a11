import { createHash } from "node:crypto";

/** SHA-256 in hex. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Digest of a schema's text that spaces and line breaks have no part in, so that formatting a schema is no change.
 * Short, because nothing but a message depends on it.
 */
export function sourceDigest(json: string): string {
  return digest(json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1")).slice(0, 16);
}
