import { v7 } from "uuid";
import type { IdGenerator } from "../../ports/id-generator.js";

/** UUIDv7 of RFC 9562; within a millisecond they go on by a counter, so they rise. */
export const uuidV7Generator: IdGenerator = { next: () => v7() };
