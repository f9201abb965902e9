import { ok } from '#shared/basics/result';
import type { Handlers } from '../handler';

type Names =
  | 'session.status'
  | 'setup.prepare'
  | 'setup.confirm'
  | 'setup.useFolder'
  | 'session.switchMode'
  | 'session.unlock'
  | 'session.lock'
  | 'session.recover'
  | 'session.changePassphrase'
  | 'session.addOfficer'
  | 'session.removeOfficer';

export const sessionHandlers: Handlers<Names> = {
  'session.status': (_, { session }) => session.status(),
  'setup.prepare': (input, { session }) => session.prepareSetup(input),
  'setup.confirm': ({ part }, { session }) => session.confirmSetup(part),
  'setup.useFolder': ({ dataFolder }, { session }) => session.useFolder(dataFolder),
  'session.switchMode': ({ practice }, { session }) => session.switchMode(practice),
  'session.unlock': ({ officerId, passphrase }, { session }) => session.unlock(officerId, passphrase),
  'session.lock': async (_, { session }) => {
    await session.lock('asked');
    return ok({});
  },
  'session.recover': (input, { session }) => session.recover(input),
  'session.changePassphrase': (input, { session }) => session.changePassphrase(input.old, input.new),
  'session.addOfficer': ({ name, passphrase }, { session }) => session.addOfficer(name, passphrase),
  'session.removeOfficer': ({ officerId }, { session }) => session.removeOfficer(officerId),
};
