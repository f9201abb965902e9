/**
 * The page's own origin. Electron gives it a scheme of its own; a browser knows no schemes but its own, so there it is an
 * https name that no request ever leaves for.
 */
export const scheme = process.versions['electron'] ? 'gongzhi' : 'https';
export const host = process.versions['electron'] ? 'app' : 'gongzhi.app';
export const origin = `${scheme}://${host}`;
