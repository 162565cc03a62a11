import type { HeaderJson } from "../headers-json.js";
import type { SqlSession } from "../sql-session.js";
import type { ClaimedLane } from "./claim-lanes.js";

export interface OutboxRow {
  readonly position: string;
  readonly topic: string;
  readonly key: Buffer | null;
  readonly headers: readonly HeaderJson[];
  readonly payload: Buffer | null;
  readonly record_time: Date;
  readonly attempts: number;
  /** Neither parked nor to be tried later. */
  readonly ready: boolean;
}

/** The first records of each of the lanes, in order along a lane, as many of each as are given. */
export async function readLanes(
  session: SqlSession,
  lanes: readonly ClaimedLane[],
  perLane: number,
): Promise<readonly OutboxRow[]> {
  const keyed = lanes.filter(({ key }) => key !== null);
  return session.query<OutboxRow>(READ_LANES, [
    keyed.map(({ topic }) => topic),
    keyed.map(({ key }) => key),
    perLane,
    lanes.filter(({ key }) => key === null).map(({ position }) => position),
  ]);
}

const COLUMNS = `position, topic, key, headers, payload, record_time, attempts,
  status = 'PENDING' AND next_attempt_at <= clock_timestamp() AS ready`;

const READ_LANES = `
SELECT of_lane.*
FROM unnest($1::text[], $2::bytea[]) AS lanes (lane_topic, lane_key)
CROSS JOIN LATERAL (
  SELECT ${COLUMNS} FROM event_outbox WHERE topic = lane_topic AND key = lane_key ORDER BY position LIMIT $3
) AS of_lane
UNION ALL
SELECT ${COLUMNS} FROM event_outbox WHERE position = ANY ($4::bigint[])
ORDER BY position`;
