import { z } from 'zod';
import { settingsSchema } from '#shared/communities/bureau';
import { wrapSchema } from './passphrase-wrap';

export const KEYRING_VERSION = 1;

/**
 * Who may open a store, and what the unlock screen shows before anyone has. Nothing in it opens anything without a
 * passphrase or the recovery key.
 */
export const keyringSchema = z.object({
  version: z.number().int().positive(),
  storeId: z.string().min(8),
  createdAt: z.string(),
  settings: settingsSchema,
  officers: z.array(z.object({ id: z.string(), name: z.string(), addedAt: z.string(), wrap: wrapSchema })).min(1),
  /** Names of those who left: the audit log still shows who did what. */
  former: z.array(z.object({ id: z.string(), name: z.string(), removedAt: z.string() })),
  /** Base64 of the data key sealed under the recovery key. */
  recovery: z.string(),
});
export type Keyring = z.infer<typeof keyringSchema>;

export function officerBinding(storeId: string, officerId: string): string {
  return `gongzhi keyring 1|${storeId}|${officerId}`;
}

export function recoveryBinding(storeId: string): string {
  return `gongzhi keyring 1|${storeId}|recovery`;
}

export function nameOfOfficer(keyring: Keyring, officerId: string): string {
  if (officerId === 'system') return '系统';
  const everyone = [...keyring.officers, ...keyring.former];
  return everyone.find(officer => officer.id === officerId)?.name ?? '（未知人员）';
}
