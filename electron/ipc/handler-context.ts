import type { Events, EventName, Outputs } from '#shared/ipc/contract';
import type { Attachments } from '../attachments/attachments';
import type { Backups } from '../backup/backups';
import type { StartHelper } from '../bounded/helper';
import type { Log } from '../log/log';
import type { Session } from '../session/session';
import type { PrintPdf } from '../print/print-job';
import type { Operations } from './operations';

/** Folders that the runtime knows; absolute paths. */
export interface KnownFolders {
  /** The program's own settings, logs and pointer file. */
  readonly userData: string;
  readonly home: string;
  readonly desktop: string;
  readonly documents: string;
  readonly temp: string;
  /** `resources/` of the program: manual, schemas. */
  readonly resources: string;
}

/** What a handler may use of the machine. Handlers never import 'electron', so that they run in tests as they are. */
export interface HandlerContext {
  /** Which store is there and who has unlocked it; `session.open()` is the way to everything that needs a key. */
  readonly session: Session;
  readonly operations: Operations;
  readonly backups: Backups;
  readonly attachments: Attachments;
  readonly log: Log;
  readonly folders: KnownFolders;
  readonly runtime: Outputs['runtime.info'];
  readonly now: () => Date;
  /** Sends one of the four events to the page. */
  readonly send: <Name extends EventName>(event: Name, payload: Events[Name]) => void;
  /** Opens a file or folder with the system's program; answers an error text, empty when it worked. */
  readonly openPath: (path: string) => Promise<string>;
  /** Starts the process that examines a received file (`electron/packages/intake/examiner.ts`). */
  readonly startExaminer: StartHelper;
  /** PDF bytes of a page of HTML, printed in a window that is never shown (`electron/print/print-to-pdf.ts`). */
  readonly printPdf: PrintPdf;
}
