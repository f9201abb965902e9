import type { CallName, EventName } from './contract';

/**
 * The names alone, for the preload script: importing the contract itself would carry every schema into it.
 * A call that is missing here, or too many, does not compile.
 */
export const callNames = [
  'runtime.info',
  'files.listFolder',
  'files.makeFolder',
  'files.reveal',
  'session.status',
  'setup.prepare',
  'setup.confirm',
  'setup.useFolder',
  'session.switchMode',
  'session.unlock',
  'session.lock',
  'session.recover',
  'session.changePassphrase',
  'session.addOfficer',
  'session.removeOfficer',
  'journal.append',
  'journal.read',
  'journal.checkpoint',
  'journal.inverse',
  'journal.audit',
  'journal.check',
  'backup.status',
  'backup.configure',
  'backup.run',
  'backup.list',
  'restore.inspect',
  'restore.apply',
  'keys.status',
  'keys.create',
  'keys.writeRequest',
  'keys.importCertificate',
  'trust.list',
  'trust.add',
  'trust.remove',
  'trust.addRevocations',
  'packages.export',
  'packages.verify',
  'documents.export',
  'documents.exportDraw',
  'documents.print',
  'documents.exportBallots',
  'documents.exportList',
  'attachments.send',
  'attachments.put',
  'attachments.drop',
  'attachments.get',
  'attachments.thumbnails',
  'attachments.open',
  'attachments.openSent',
  'attachments.check',
  'operation.cancel',
  'log.report',
  'help.openManual',
] as const satisfies readonly CallName[];

export const eventNames = ['menu', 'locked', 'progress', 'backup'] as const satisfies readonly EventName[];

type Missing = Exclude<CallName, (typeof callNames)[number]> | Exclude<EventName, (typeof eventNames)[number]>;
const complete: [Missing] extends [never] ? true : Missing = true;
void complete;
