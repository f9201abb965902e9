import type { z } from 'zod';
import type { Result } from '#shared/basics/result';
import type { CallName, CallOutput, inputs } from '#shared/ipc/contract';
import type { HandlerContext } from './handler-context';

/** One call: input already parsed, sender already checked. Expected failures are refusals; anything thrown is a fault. */
export type Handler<Name extends CallName> = (
  input: z.output<(typeof inputs)[Name]>,
  context: HandlerContext,
) => Result<CallOutput<Name>> | Promise<Result<CallOutput<Name>>>;

/** The handlers of one noun; `register-handlers.ts` puts the nouns together and fails to compile if a call is missing. */
export type Handlers<Name extends CallName> = { readonly [N in Name]: Handler<N> };
