import { systemClock } from "../adapters/system/system-clock.js";
import type { DeadLetterDesk, LetterPreview } from "../dead-letter/dead-letter-desk.js";
import type { ExitCode, Io } from "./io.js";
import { filterOf, type Values } from "./letter-options.js";
import { jsonText, lettersText, previewText } from "./letter-text.js";
import { openDesk } from "./open-desk.js";

export type Action = "list" | "preview" | "replay" | "discard" | "counts";

/** Milliseconds between two looks at a replay that is waited for. */
const BETWEEN_LOOKS = 500;

/** Does one thing with the dead letters that the environment names. Rejects with an `EventError`. */
export async function runDeadLetters(action: Action, values: Values, io: Io): Promise<ExitCode> {
  const { desk, close } = openDesk(io);
  try {
    return await ACTIONS[action](desk, values, io);
  } finally {
    await close();
  }
}

const ACTIONS: Readonly<Record<Action, (desk: DeadLetterDesk, values: Values, io: Io) => Promise<ExitCode>>> = {
  list: async (desk, values, { stdout }) => {
    const letters = await desk.list(filterOf(values), { limit: Number(values.limit) });
    const showKeys = values["show-keys"] === true;
    stdout.write(values.json ? jsonText(letters, showKeys) : lettersText(letters, showKeys));
    return 0;
  },
  preview: async (desk, values, io) => {
    show(await desk.preview(filterOf(values)), values, io);
    return 0;
  },
  counts: async (desk, values, { stdout }) => {
    const counts = await desk.counts(values.group === undefined ? undefined : String(values.group));
    const { failed, parked, sequences } = counts;
    const text = `${failed} dead letters, ${parked} parked events, ${sequences} keys closed\n`;
    stdout.write(values.json ? jsonText(counts) : text);
    return 0;
  },
  replay: async (desk, values, io) => {
    const preview = await desk.preview({ ...filterOf(values), status: "failed" });
    const refused = unlessConfirmed(preview, values, io);
    if (refused !== null) return refused;
    const options = { eventsPerSecond: Number(values.rate), force: values.force === true };
    const replay = await desk.replay(preview, options);
    const { id, accepted, exhausted } = replay;
    if (values.wait === true) await untilEnded(desk, id);
    const left = values.wait === true ? (await desk.preview(preview.filter)).count - exhausted : 0;
    const told = `${accepted} are replayed, ${exhausted} are not, having had all their tries (--force replays them too)`;
    const ended = values.wait === true ? `; of those that fit, ${left} are dead letters still or again` : "";
    io.stdout.write(values.json ? jsonText({ ...replay, left }) : `${told}${ended}.\n`);
    return exhausted > 0 || left > 0 ? 1 : 0;
  },
  discard: async (desk, values, io) => {
    const preview = await desk.preview(filterOf(values));
    const refused = unlessConfirmed(preview, values, io);
    if (refused !== null) return refused;
    const discarded = await desk.discard(preview);
    io.stdout.write(values.json ? jsonText({ discarded }) : `${discarded} are discarded.\n`);
    return 0;
  },
};

/** Null where it is to be done; else shows what would be, and gives the exit code of nothing having been done. */
function unlessConfirmed(preview: LetterPreview, values: Values, io: Io): ExitCode | null {
  const isNothing = preview.count + preview.parked === 0;
  if (values.yes === true && !isNothing) return null;
  show(preview, values, io);
  if (isNothing) return 0;
  io.stderr.write("Nothing was changed. The same with --yes does it.\n");
  return 1;
}

function show(preview: LetterPreview, values: Values, { stdout }: Io): void {
  stdout.write(values.json ? jsonText(preview) : previewText(preview));
}

async function untilEnded(desk: DeadLetterDesk, replayId: string): Promise<void> {
  while ((await desk.outstanding(replayId)) > 0) await systemClock.sleep(BETWEEN_LOOKS);
}
