export const MIN_PASSPHRASE = 8;

/** A plain word on how good a passphrase is; length counts most. */
export function passphraseWords(passphrase: string): string {
  const length = Array.from(passphrase).length;
  if (length === 0) return '至少 8 位。一句好记的话比一串难记的符号更好，可以用汉字。';
  if (length < MIN_PASSPHRASE) return `还差 ${MIN_PASSPHRASE - length} 位。`;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\da-zA-Z]/].filter(kind => kind.test(passphrase)).length;
  if (new Set(passphrase).size <= 3 || /^(?:\d{8}|12345678.*|abcd.*|qwer.*)$/i.test(passphrase)) {
    return '太容易被猜到，建议换一个。';
  }
  // A Chinese character is one of thousands, a letter one of a few dozen.
  const weight = length + (passphrase.match(/\p{Script=Han}/gu)?.length ?? 0);
  if (weight >= 14 || (weight >= 10 && kinds >= 3)) return '很好。';
  return weight >= 10 || kinds >= 3 ? '可以。再长一些更好。' : '偏弱。建议 10 位以上。';
}
