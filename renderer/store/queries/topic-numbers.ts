import { digestIn } from '../digest';
import { currentStore } from '../open-store';
import { topicDigest } from './topic-digest';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs a piece of work that gives out numbers of topics, one such piece after the other, with the numbers of all topics as
 * they are when its turn has come. So two of them never give the same number, and a digest that is still being read is
 * waited for. Draft and commit both belong inside.
 */
export function withTopicNumbers<T>(work: (numbers: readonly string[]) => Promise<T>): Promise<T> {
  const run = queue.then(async () => work((await allTopics()).map(topic => topic.number)));
  queue = run.catch(() => undefined);
  return run;
}

/** Every topic in short, as soon as the digest was read. */
async function allTopics() {
  const digest = digestIn(currentStore(), topicDigest);
  for (;;) {
    const topics = digest.snapshot();
    if (topics) return topics;
    await new Promise<void>(resolve => {
      const stop = digest.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}
