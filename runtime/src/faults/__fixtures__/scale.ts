/** How much the tests of this room do: enough to strike every moment, within some four minutes on two cores. */
export const scale = {
  /** Published and consumed while a broker is killed and comes back. */
  eventsOverAKilledBroker: 50_000,
  /** The same while the killed broker leads most partitions and coordinates the group. */
  eventsOverAKilledLeader: 10_000,
  /** In each of the phases before, in and after an outage. */
  eventsOfAPhase: 500,
  /** Publishes on their way at a time. */
  outstanding: 2_000,
  /** Patients, and so keys, that they are about. */
  patients: 100,
  /** Worlds in which services are killed at random. */
  seeds: 60,
  /** Things that happen in each of them. */
  steps: 40,
  /** Processes that are killed -9, one after the other while the others go on. */
  killed: ["ward", "billing", "relay", "ward", "relay", "billing", "ward"],
  /** Milliseconds that anything may take before its test fails. */
  patience: 180_000,
} as const;
