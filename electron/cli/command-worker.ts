import { parentPort, workerData } from 'node:worker_threads';
import type { CommandCall } from './command';
import { commands } from './commands';

const { name, call } = workerData as { name: string; call: CommandCall };
const entry = commands.find(command => command.name === name);
const module = await entry?.load();
parentPort?.postMessage(await module?.run(call));
