export type { ConsumerCounts } from "../event/consumer-counts.js";
