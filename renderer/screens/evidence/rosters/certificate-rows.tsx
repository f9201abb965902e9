import { Button, Input } from 'antd';
import type { StaffMember } from '#shared/evidence/staff';
import { DayInput } from '../../elections/day-input';

type Certificates = StaffMember['qualifications'];

interface CertificateRowsProps {
  readonly value: Certificates;
  readonly onChange: (value: Certificates) => void;
}

/** Certificates of a person, a row each; an empty row is dropped when he is saved. */
export function CertificateRows({ value, onChange }: CertificateRowsProps) {
  const put = (at: number, more: Partial<Certificates[number]>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...more } : one)));
  return (
    <fieldset className="certificate-rows">
      <legend>资格证书</legend>
      {value.map((one, at) => (
        <div className="certificate-row" key={at}>
          <Input
            aria-label={`第 ${at + 1} 本证书的名称`}
            placeholder="名称"
            maxLength={100}
            value={one.name}
            onChange={event => put(at, { name: event.target.value })}
          />
          <Input
            aria-label={`第 ${at + 1} 本证书的编号`}
            placeholder="编号"
            maxLength={60}
            value={one.number}
            onChange={event => put(at, { number: event.target.value })}
          />
          <Button size="small" onClick={() => onChange(value.filter((_, index) => index !== at))}>
            删除
          </Button>
          <span className="certificate-day">
            发证
            <DayInput
              label={`第 ${at + 1} 本证书的发证日期`}
              value={one.issuedOn}
              onChange={issuedOn => put(at, { issuedOn })}
            />
          </span>
          <span className="certificate-day">
            有效至
            <DayInput
              label={`第 ${at + 1} 本证书的有效期至`}
              value={one.validUntil}
              onChange={validUntil => put(at, { validUntil })}
            />
          </span>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...value, { name: '', number: '', issuedOn: '', validUntil: '' }])}>
        添一本证书
      </Button>
    </fieldset>
  );
}
