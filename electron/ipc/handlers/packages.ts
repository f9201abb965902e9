import { readSigningKey } from '../../keys/signing-key';
import { readTrust } from '../../keys/trust-store';
import { exportPackage } from '../../packages/export/index';
import { intake } from '../../packages/intake/index';
import type { Handlers } from '../handler';

export const packageHandlers: Handlers<'packages.export' | 'packages.verify'> = {
  'packages.export': async (
    { operation, kind, facts, folder, overwrite },
    { session, operations, attachments, now },
  ) => {
    const store = session.open();
    if (!store.ok) return store;
    const { practice, settings } = store.value;
    const key = await readSigningKey(store.value);
    if (!key.ok) return key;
    const trust = await readTrust(store.value);
    if (!trust.ok) return trust;
    const around = {
      key: key.value,
      trust: trust.value,
      district: settings.district,
      practice,
      now: now(),
      content: (sha256: string, title: string) => attachments.content(store.value, sha256, title),
    };
    return operations.run(operation, ({ progress, cancelled }) =>
      exportPackage({ kind, facts, folder, overwrite }, { ...around, progress, cancelled }),
    );
  },

  'packages.verify': async ({ operation, path, name, data }, { session, operations, startExaminer, now }) => {
    const store = session.open();
    if (!store.ok) return store;
    const trust = await readTrust(store.value);
    if (!trust.ok) return trust;
    const { practice } = store.value;
    return operations.run(operation, ({ progress, signal }) =>
      intake(
        { path, name, data },
        { trust: trust.value, practice, now: now(), start: startExaminer, progress, signal },
      ),
    );
  },
};
