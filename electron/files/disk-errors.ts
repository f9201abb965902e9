/** The codes with which disks fail in the ordinary course of an office's life; all else is a fault of the program. */
const codes: Readonly<Record<string, DiskFailure>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  ENOTDIR: 'gone',
  ESTALE: 'gone',
  EIO: 'failed',
  EBADF: 'failed',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOTEMPTY: 'busy',
};

export type DiskFailure = 'full' | 'read-only' | 'gone' | 'failed' | 'busy';

export function errorCode(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** Null when the error is not one that a disk gives. */
export function diskFailure(error: unknown): DiskFailure | null {
  return codes[errorCode(error) ?? ''] ?? null;
}
