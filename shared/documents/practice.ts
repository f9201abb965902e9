/** Stands on every page of everything that is made in practice mode. */
export const PRACTICE_WORDS = '演练文件 不具效力';
