import { parentPort } from "node:worker_threads";
import { judgeTexts, type Task } from "./judge-texts.js";

// Entry of the thread that start-checking.ts starts: one task, one answer, and it is over.
parentPort?.once("message", (task: Task) => parentPort?.postMessage(judgeTexts(task)));
