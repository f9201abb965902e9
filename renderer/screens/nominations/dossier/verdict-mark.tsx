import { Tag } from 'antd';
import { checkVerdicts, type CheckVerdict } from '#shared/nominations/eligibility-facts';

const colours: Readonly<Record<CheckVerdict, string>> = {
  met: 'success',
  unclear: 'warning',
  'not-met': 'error',
  veto: 'error',
};

export function VerdictMark({ verdict }: { readonly verdict: CheckVerdict }) {
  return <Tag color={colours[verdict]}>{checkVerdicts[verdict]}</Tag>;
}
