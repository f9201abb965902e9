import type { CoordinationMeeting, MeetingFinding } from './meeting';

/** What the mediation law asks of the record (人民调解法 17 to 33). */
export function mediationFindings({ mediation }: CoordinationMeeting): MeetingFinding[] {
  if (!mediation) return [];
  const { result, form, signed } = mediation;
  if (result === 'refused') {
    return [law('ML-17', true, '当事人明确拒绝调解，不得调解，本次只登记不形成协议')];
  }
  if (result === 'failed') {
    const told = mediation.otherWays.trim() !== '';
    const words = told ? '调解不成，已告知当事人其他途径' : '调解不成，应当终止调解并告知当事人其他途径，还没有记录';
    return [law('ML-26', told, words)];
  }
  const terms = mediation.manner.trim() !== '' && mediation.limit !== '';
  const hints: MeetingFinding = {
    rule: 'ML-29',
    level: 'practice',
    met: terms,
    words: terms ? '协议写明了履行方式和期限' : '协议宜写明履行的方式和期限，现在至少缺 1 项',
    itemId: '',
  };
  if (form === 'oral') {
    const met = mediation.effectiveOn !== '';
    const words = met ? '口头协议自达成之日起生效，调解员已记录' : '口头协议自达成之日起生效，还没有填写达成的日期';
    return [law('ML-30', met, words), hints];
  }
  const missing = [
    ...(signed.parties ? [] : ['各方当事人签名、盖章或者按指印']),
    ...(signed.mediator ? [] : ['调解员签名']),
    ...(signed.seal ? [] : ['加盖人民调解委员会印章']),
    ...(mediation.effectiveOn === '' ? ['生效日期'] : []),
  ];
  const words =
    missing.length === 0
      ? '调解协议书已由当事人和调解员签名并加盖印章，自该日起生效'
      : `调解协议书生效还差：${missing.join('、')}`;
  return [law('ML-29', missing.length === 0, words), hints];
}

function law(rule: string, met: boolean, words: string): MeetingFinding {
  return { rule, level: 'law', met, words, itemId: '' };
}
