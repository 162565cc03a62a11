import type { StoredRecord } from "./transport.js";

/** Reads topics as they are, on behalf of nobody's group. Rejects with `TRANSPORT.*`. */
export interface TopicReader {
  /** Names of all topics. */
  topics(): Promise<readonly string[]>;
  /** Every record that the topic has at the time of the call, in the order of each partition. */
  read(topic: string, onRecord: (record: StoredRecord) => void): Promise<void>;
  /** Lets go of the connection. */
  close(): Promise<void>;
}
