import { parentPort, workerData } from "node:worker_threads";
import { judgeTexts } from "./judge-texts.js";

// Entry of the thread that start-checking.ts starts.
parentPort?.postMessage(judgeTexts(workerData));
