import type { PresentRegister } from '../register-pages';

/** What the commands of a register know: the project and what is stored for it. */
export interface RegisterFacts extends PresentRegister {
  readonly projectId: string;
  readonly projectName: string;
}
