import { ballotsJobOf } from '../fixtures/ballots-job';
import { writeBallots } from '#shared/documents/ballots-writer';
import { peerBallots } from './ballots-peer';

/** One way of writing the papers, alone in its process: prints milliseconds, the process's largest size and the file's. */
const [, , way, count] = process.argv;
const job = ballotsJobOf(Number(count));
const start = performance.now();
let bytes = 0;
if (way === 'ours') {
  const writing = writeBallots(job, { write: piece => (bytes += piece.length) });
  while (!writing.next().done);
} else {
  bytes = (await peerBallots(job)).length;
}
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, maxRssMb: process.resourceUsage().maxRSS / 1024, bytes }));
