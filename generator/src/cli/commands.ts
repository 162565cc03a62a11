import type { Command } from "./command.js";
import { compatCommand } from "./commands/compat.js";
import { coverageCommand } from "./commands/coverage.js";
import { diffCommand } from "./commands/diff.js";
import { generateCommand } from "./commands/generate.js";
import { initCommand } from "./commands/init.js";
import { lintCommand } from "./commands/lint.js";
import { listCommand } from "./commands/list.js";
import { newCommand } from "./commands/new.js";
import { registerCommand } from "./commands/register.js";
import { releaseCommand } from "./commands/release.js";
import { showCommand } from "./commands/show.js";
import { topicsCommand } from "./commands/topics.js";
import { upcastCommand } from "./commands/upcast.js";

/** Every command of `events`, in the order of `--help`. Shell completion is made from them. */
export const commands: readonly Command[] = [
  generateCommand,
  lintCommand,
  compatCommand,
  upcastCommand,
  listCommand,
  showCommand,
  coverageCommand,
  diffCommand,
  releaseCommand,
  registerCommand,
  topicsCommand,
  newCommand,
  initCommand,
];
