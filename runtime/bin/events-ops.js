#!/usr/bin/env node
import { runInProcess } from "../dist/ops/process-io.js";

await runInProcess();
