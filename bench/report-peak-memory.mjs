// Loaded into a process with --import: when it ends, it says how much memory it held at most, in bytes.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env.PEAK_MEMORY_REPORT;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
