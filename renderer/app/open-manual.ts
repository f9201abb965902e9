import { bridge } from './bridge';
import { showRefusal } from './refusal-notice';

/** The officers' manual, in the system's viewer. */
export async function openManual(): Promise<void> {
  const answer = await bridge['help.openManual']({});
  if (!answer.ok) showRefusal(answer.refusal);
}
