import type { Pool } from "pg";
import { EventError } from "../../errors.js";
import { metadataOf } from "../../event/headers.js";
import type { Lane, Outbox, OutboxCounts, RelayOutbox, Settlement, WaitingRecord } from "../../ports/outbox.js";
import type { SqlTransaction } from "../../ports/sql-transaction.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { headersFromJson } from "./headers-json.js";
import { claimLanes } from "./sql/claim-lanes.js";
import { countOutbox } from "./sql/count-outbox.js";
import { deleteStored } from "./sql/delete-stored.js";
import { discardParked } from "./sql/discard-parked.js";
import { findWaitingLanes } from "./sql/find-waiting-lanes.js";
import { insertRecords, type RecordIdentity } from "./sql/insert-records.js";
import { type FailedRecord, markFailed } from "./sql/mark-failed.js";
import { type OutboxRow, readLanes } from "./sql/read-lanes.js";
import { releaseParked } from "./sql/release-parked.js";
import { seesEveryTenant } from "./sql/sees-every-tenant.js";
import { type SqlSession, sessionOf } from "./sql-session.js";
import { pgTransactions, type Transactions } from "./transactions.js";

/** The table `event_outbox`. Its own connections must see every tenant; a caller's transaction only the record's. */
export class PostgresOutbox implements Outbox<SqlTransaction>, RelayOutbox {
  readonly #session: SqlSession;
  readonly #transactions: Transactions<SqlTransaction>;

  constructor(pool: Pool) {
    this.#session = sessionOf(pool);
    this.#transactions = pgTransactions(pool);
  }

  async add(records: readonly OutgoingRecord[], transaction: SqlTransaction | null): Promise<void> {
    const identified = records.map((record) => ({ ...record, ...identityOf(record) }));
    if (identified.length === 0) return;
    if (transaction === null) await this.#transactions((own) => insertRecords(sessionOf(own), identified, laneOf));
    else await insertRecords(sessionOf(transaction), identified, laneOf);
  }

  async waiting(lanes: readonly Lane[]): Promise<readonly boolean[]> {
    const found = await findWaitingLanes(this.#session, lanes);
    return lanes.map((_, index) => found.has(index));
  }

  async ready(): Promise<void> {
    if (await seesEveryTenant(this.#session, "event_outbox")) return;
    throw new EventError(
      "CONFIG.INVALID",
      "The role of DATABASE_URL sees the outbox of one tenant only: make it a member of events_all_tenants.",
    );
  }

  claim(limit: number, work: (records: readonly WaitingRecord[]) => Promise<readonly Settlement[]>): Promise<number> {
    return this.#transactions(async (transaction) => {
      const session = sessionOf(transaction);
      const lanes = await claimLanes(session, limit);
      if (lanes.length === 0) return 0;
      const records = readyOnes(await readLanes(session, lanes, Math.ceil(limit / lanes.length)));
      if (records.length > 0) await settle(session, await work(records));
      return records.length;
    });
  }

  counts(): Promise<OutboxCounts> {
    return countOutbox(this.#session);
  }

  release(tenantId: string, eventId: string): Promise<boolean> {
    return releaseParked(this.#session, tenantId, eventId);
  }

  discard(tenantId: string, eventId: string): Promise<boolean> {
    return discardParked(this.#session, tenantId, eventId);
  }
}

async function settle(session: SqlSession, settlements: readonly Settlement[]): Promise<void> {
  const stored = settlements.filter(({ status }) => status === "stored").map(({ position }) => position);
  const failed = settlements.flatMap((settlement): FailedRecord[] => {
    if (settlement.status === "stored") return [];
    const parked = settlement.status === "parked";
    return [{ ...settlement, status: parked ? "PARKED" : "PENDING", delay: parked ? 0 : settlement.delay }];
  });
  if (stored.length > 0) await deleteStored(session, stored);
  if (failed.length > 0) await markFailed(session, failed);
}

/** Each lane up to the first record that is not to be sent now. */
function readyOnes(rows: readonly OutboxRow[]): WaitingRecord[] {
  const held = new Set<string>();
  return rows.flatMap((row): WaitingRecord[] => {
    const { position, topic, key, headers, payload: value, record_time: timestamp, attempts, ready } = row;
    const lane = laneOf(row);
    if (lane !== null && held.has(lane)) return [];
    if (!ready) {
      if (lane !== null) held.add(lane);
      return [];
    }
    const record = { topic, key, value, headers: headersFromJson(headers), timestamp };
    return [{ position: BigInt(position), record, attempts }];
  });
}

function laneOf({ topic, key }: { readonly topic: string; readonly key: Uint8Array | null }): string | null {
  return key === null ? null : `${topic} ${Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("hex")}`;
}

function identityOf({ headers, timestamp }: OutgoingRecord): RecordIdentity {
  const { id, tenantId, type } = metadataOf(headers, timestamp);
  return { eventId: id, tenantId, eventType: type };
}
