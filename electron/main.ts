import { app, ipcMain, powerMonitor, shell } from 'electron';
import { join, resolve } from 'node:path';
import type { EventName, Events } from '#shared/ipc/contract';
import { createAttachments } from './attachments/attachments';
import { removeOpened } from './attachments/opened-files';
import { removeLeftovers } from './attachments/remove-leftovers';
import { createBackups } from './backup/backups';
import { scheduleBackups } from './backup/schedule';
import { startChild } from './bounded/start-child';
import { startUtility } from './bounded/start-utility';
import { ranAsCommandLine } from './cli/packaged/packaged-cli';
import { allHandlers } from './ipc/all-handlers';
import type { HandlerContext } from './ipc/handler-context';
import { createOperations } from './ipc/operations';
import { registerHandlers } from './ipc/register-handlers';
import { scheduleCheckpoints } from './journal/schedule-checkpoints';
import { createLogFile } from './log/log-file';
import { printToPdf } from './print/print-to-pdf';
import { removePrinted } from './print/printed-files';
import { createSession } from './session/create-session';
import { guardEverything } from './window/guards';
import { knownFolders } from './window/known-folders';
import { createMainWindow, type MainWindow } from './window/main-window';
import { setMenu } from './window/menu';
import { refuseDebugging } from './window/no-debugging';
import { refuseNeedlessNoSandbox } from './window/no-sandbox';
import { origin } from './window/origin';
import { runtimeInfo } from './window/runtime-info';
import { announceScheme, servePage } from './window/serve-page';

const now = () => new Date();
/** Folder of the build (`out`); the program's folder is above it. */
const built = resolve(__dirname, '..');
let window: MainWindow | null = null;

/** Every step of the start, in order. */
async function boot(): Promise<void> {
  app.setName('gongzhi');
  if (refuseNeedlessNoSandbox() || refuseDebugging()) return;
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  app.on('second-instance', () => window?.show());
  announceScheme();
  await app.whenReady();

  const folders = knownFolders(resolve(built, '..'));
  const log = createLogFile(join(folders.userData, 'logs'), now);
  const { runtime, version, node } = runtimeInfo('');
  log.info('start', { runtime, version, node });
  await removePrinted(folders.userData);
  await removeOpened(folders.userData);
  process.on('uncaughtException', error => void log.error('uncaught', error));
  process.on('unhandledRejection', error => void log.error('unhandled', error));

  const send = <Name extends EventName>(event: Name, payload: Events[Name]) => window?.send(`event:${event}`, payload);
  const backups = createBackups(now, status => send('backup', { status }));
  let stopWork = () => {};
  const session = createSession({
    userData: folders.userData,
    documents: folders.documents,
    now,
    hooks: {
      opened(store) {
        removeLeftovers(store.folder).catch((error: unknown) => log.error('leftovers', error));
        const stopBackups = scheduleBackups(backups, store, error => void log.error('scheduled backup', error));
        const stopCheckpoints = scheduleCheckpoints(store.journal, error => void log.error('checkpoint', error));
        stopWork = () => [stopBackups, stopCheckpoints].forEach(stop => stop());
      },
      async closing(store) {
        stopWork();
        await store.journal.checkpointIfDue().catch((error: unknown) => log.error('checkpoint', error));
      },
      locked: reason => send('locked', { reason }),
    },
  });
  const context: HandlerContext = {
    session,
    backups,
    attachments: createAttachments(),
    operations: createOperations(payload => send('progress', payload)),
    log,
    folders,
    get runtime() {
      return runtimeInfo(window?.userAgent() ?? '');
    },
    now,
    send,
    openPath: path => shell.openPath(path),
    printPdf: printToPdf,
    startExaminer: (process.versions['electron'] ? startUtility : startChild)(join(built, 'main', 'examiner.cjs')),
  };

  guardEverything(log);
  servePage(join(built, 'renderer'));
  registerHandlers({
    receive: (channel, answer) => ipcMain.handle(channel, answer),
    handlers: allHandlers,
    context,
    windowId: () => window?.id() ?? null,
    origin,
  });
  setMenu(command => send('menu', { command }));
  for (const event of ['suspend', 'lock-screen'] as const) {
    powerMonitor.on(event as 'suspend', () => void session.lock('suspend'));
  }
  endTidily(async () => {
    await session.lock('asked');
    await removePrinted(folders.userData);
    await removeOpened(folders.userData);
  });
  window = createMainWindow({
    built,
    icon: join(folders.resources, 'icons', 'icon.png'),
    log,
    onPageStart: () => void session.lock('asked'),
  });
  await window.load();
}

/** The journal is closed and its lock given back before the process ends. */
function endTidily(close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', event => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.exit(0);
    });
  });
}

if (!ranAsCommandLine(process.argv, built)) {
  boot().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`共治工作台：启动失败：${reason}\n`);
    app.exit(1);
  });
}
