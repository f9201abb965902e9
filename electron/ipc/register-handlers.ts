import type { z } from 'zod';
import { refuse, type Result } from '#shared/basics/result';
import { inputs, type CallName } from '#shared/ipc/contract';
import { callNames } from '#shared/ipc/names';
import { diskFailure } from '../files/disk-errors';
import { senderIsOurs, type CallEvent } from './check-sender';
import type { Handler, Handlers } from './handler';
import type { HandlerContext } from './handler-context';

type Receive = (channel: string, answer: (event: CallEvent, input: unknown) => Promise<unknown>) => void;

interface Registration {
  readonly receive: Receive;
  readonly handlers: Handlers<CallName>;
  readonly context: HandlerContext;
  readonly windowId: () => number | null;
  readonly origin: string;
}

/** One channel a call: the sender is checked, the input parsed, and whatever is thrown becomes a number in the log. */
export function registerHandlers({ receive, handlers, context, windowId, origin }: Registration): void {
  const ours = (event: CallEvent) => senderIsOurs(event, windowId(), origin);
  for (const name of callNames) {
    receive(`call:${name}`, async (event, input) => {
      if (!ours(event)) {
        context.log.info('call from elsewhere', { call: name });
        return refuse('call-not-allowed');
      }
      return answerCall(name, input, handlers, context);
    });
  }
  receive('activity', async event => {
    if (ours(event)) context.session.touch();
  });
}

/** Exported for the tests: everything a call goes through but the sender. */
export async function answerCall<Name extends CallName>(
  name: Name,
  input: unknown,
  handlers: Handlers<CallName>,
  context: HandlerContext,
): Promise<Result<unknown>> {
  const parsed = (inputs[name] as z.ZodType).safeParse(input);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || name;
    context.log.info('call refused', { call: name, field });
    return refuse('call-input-invalid', { field });
  }
  try {
    const handler = handlers[name] as Handler<CallName>;
    return await handler(parsed.data as never, context);
  } catch (error) {
    const number = context.log.error('call failed', error, { call: name });
    const failure = diskFailure(error);
    return failure ? refuse(`disk-${failure}`, { number }) : refuse('unexpected', { number });
  }
}
