import { ok } from '#shared/basics/result';
import { fingerprintOf, keyStatusOf, summariesOf } from '../../keys/certificate-summary';
import { importCertificate } from '../../keys/import-certificate';
import { createSigningKey, readSigningKey } from '../../keys/signing-key';
import { addRevocations, addRoot, readTrust, removeRoot } from '../../keys/trust-store';
import { writeRequest } from '../../keys/write-request';
import { readRevocationList } from '#shared/packages/certificates/revocation';
import type { Handlers } from '../handler';

export const keyHandlers: Handlers<
  | 'keys.status'
  | 'keys.create'
  | 'keys.writeRequest'
  | 'keys.importCertificate'
  | 'trust.list'
  | 'trust.add'
  | 'trust.remove'
  | 'trust.addRevocations'
> = {
  'keys.status': async (_input, { session, now }) => {
    const store = session.open();
    if (!store.ok) return store;
    const key = await readSigningKey(store.value);
    return key.ok ? ok(keyStatusOf(key.value, now())) : key;
  },

  'keys.create': async ({ commonName, unit }, { session, now }) => {
    const store = session.open();
    if (!store.ok) return store;
    const { city, district } = store.value.settings;
    const key = await createSigningKey(store.value, { city, district, unit, commonName }, now());
    return key.ok ? ok(keyStatusOf(key.value, now())) : key;
  },

  'keys.writeRequest': async ({ folder }, { session }) => {
    const store = session.open();
    return store.ok ? writeRequest(store.value, folder) : store;
  },

  'keys.importCertificate': async ({ data }, { session, now }) => {
    const store = session.open();
    if (!store.ok) return store;
    const trust = await readTrust(store.value);
    if (!trust.ok) return trust;
    const key = await importCertificate(store.value, data, trust.value.roots, now());
    return key.ok ? ok(keyStatusOf(key.value, now())) : key;
  },

  'trust.list': async (_input, { session }) => {
    const store = session.open();
    if (!store.ok) return store;
    const trust = await readTrust(store.value);
    if (!trust.ok) return trust;
    const lists = trust.value.revocations.map(readRevocationList).filter(list => list !== null);
    return ok({
      roots: summariesOf(trust.value.roots),
      revocations: lists.map(({ issuer, thisUpdate, crl }) => ({
        issuer,
        thisUpdate: thisUpdate.toISOString(),
        entries: crl.entries.length,
      })),
    });
  },

  'trust.add': async ({ data }, { session, now }) => {
    const store = session.open();
    if (!store.ok) return store;
    const trust = await addRoot(store.value, data, now());
    return trust.ok ? ok({ roots: summariesOf(trust.value.roots) }) : trust;
  },

  'trust.remove': async ({ fingerprint }, { session }) => {
    const store = session.open();
    if (!store.ok) return store;
    const trust = await removeRoot(store.value, der => fingerprintOf(der) === fingerprint);
    return trust.ok ? ok({ roots: summariesOf(trust.value.roots) }) : trust;
  },

  'trust.addRevocations': async ({ data }, { session }) => {
    const store = session.open();
    return store.ok ? addRevocations(store.value, data) : store;
  },
};
