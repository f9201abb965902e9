import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { parseDay, type Day } from '#shared/basics/dates';
import type { Mediation } from '#shared/coordination/meeting';
import { mediationResults, partyRoles } from '#shared/coordination/meeting-words';
import { DayField } from './typed-inputs';

interface MediationPartProps {
  readonly mediation: Mediation;
  readonly date: string;
  readonly today: Day;
  readonly onChange: (mediation: Mediation) => void;
}

type TextKey = 'dispute' | 'facts' | 'content' | 'manner' | 'otherWays';

/** What the mediation law asks of a record (人民调解法 27 to 33). */
export function MediationPart({ mediation, date, today, onChange }: MediationPartProps) {
  const set = (patch: Partial<Mediation>) => onChange({ ...mediation, ...patch });
  const party = (at: number, patch: Partial<Mediation['parties'][number]>) =>
    set({ parties: mediation.parties.map((each, index) => (index === at ? { ...each, ...patch } : each)) });
  const text = (key: TextKey, label: string, rows = 2) => (
    <label className="mediation-text">
      <span>{label}</span>
      <Input.TextArea
        aria-label={label}
        autoSize={{ minRows: rows, maxRows: 8 }}
        value={mediation[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </label>
  );
  const near = parseDay(date) ?? today;
  return (
    <section className="meeting-entry-column" aria-label="调解情况">
      <header className="meeting-entry-column-head">
        <h2>调解情况</h2>
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={() =>
            set({
              parties: [...mediation.parties, { name: '', role: 'third', idNumber: '', phone: '', address: '' }],
            })
          }
        >
          加当事人
        </Button>
      </header>
      <div className="meeting-entry-scroll">
        {mediation.parties.map((each, at) => (
          <div key={at} className="mediation-party" role="group" aria-label={`当事人 ${at + 1}`}>
            <Select
              aria-label={`当事人 ${at + 1} 身份`}
              value={each.role}
              onChange={role => party(at, { role })}
              options={Object.entries(partyRoles).map(([value, label]) => ({ value, label }))}
            />
            <Input
              aria-label={`当事人 ${at + 1} 姓名`}
              placeholder="姓名或名称"
              autoComplete="off"
              maxLength={60}
              value={each.name}
              onChange={event => party(at, { name: event.target.value })}
            />
            <Input.Password
              aria-label={`当事人 ${at + 1} 证件号码`}
              placeholder="证件号码"
              autoComplete="off"
              maxLength={30}
              value={each.idNumber}
              onChange={event => party(at, { idNumber: event.target.value })}
            />
            <Input.Password
              aria-label={`当事人 ${at + 1} 电话`}
              placeholder="电话"
              autoComplete="off"
              maxLength={20}
              value={each.phone}
              onChange={event => party(at, { phone: event.target.value })}
            />
            <Input
              aria-label={`当事人 ${at + 1} 住址`}
              placeholder="住址"
              autoComplete="off"
              maxLength={100}
              value={each.address}
              onChange={event => party(at, { address: event.target.value })}
            />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={`删去当事人 ${at + 1}`}
              onClick={() => set({ parties: mediation.parties.filter((_, index) => index !== at) })}
            />
          </div>
        ))}
        <div className="mediation-row">
          <label className="mediation-text">
            <span>调解员（顿号隔开）</span>
            <Input
              aria-label="调解员"
              autoComplete="off"
              maxLength={60}
              value={mediation.mediators.join('、')}
              onChange={event =>
                set({ mediators: event.target.value === '' ? [] : event.target.value.split(/[、，,]/) })
              }
            />
          </label>
          <label className="mediation-text">
            <span>结果</span>
            <Select
              aria-label="调解结果"
              value={mediation.result}
              onChange={result => set({ result })}
              options={Object.entries(mediationResults).map(([value, label]) => ({ value, label }))}
            />
          </label>
          <label className="mediation-text">
            <span>协议形式</span>
            <Select
              aria-label="协议形式"
              value={mediation.form}
              onChange={form => set({ form })}
              options={[
                { value: 'written', label: '书面协议' },
                { value: 'oral', label: '口头协议' },
              ]}
            />
          </label>
        </div>
        {text('dispute', '纠纷的主要事实、争议事项', 3)}
        {text('facts', '查明的情况和各方责任')}
        {mediation.result === 'agreed' ? (
          <>
            {text('content', '协议内容', 3)}
            <div className="mediation-row">
              {text('manner', '履行方式', 1)}
              <label className="mediation-text">
                <span>履行期限</span>
                <DayField label="履行期限" near={near} value={mediation.limit} onChange={limit => set({ limit })} />
              </label>
              <label className="mediation-text">
                <span>协议生效日</span>
                <DayField
                  label="协议生效日"
                  near={near}
                  value={mediation.effectiveOn}
                  onChange={effectiveOn => set({ effectiveOn })}
                />
              </label>
            </div>
            {mediation.form === 'written' && (
              <div className="mediation-signed" role="group" aria-label="签字盖章">
                {(
                  [
                    ['parties', '各方当事人已签名、盖章或按指印'],
                    ['mediator', '调解员已签名'],
                    ['seal', '已加盖人民调解委员会印章'],
                  ] as const
                ).map(([key, label]) => (
                  <Checkbox
                    key={key}
                    checked={mediation.signed[key]}
                    onChange={event => set({ signed: { ...mediation.signed, [key]: event.target.checked } })}
                  >
                    {label}
                  </Checkbox>
                ))}
              </div>
            )}
          </>
        ) : (
          mediation.result === 'failed' && text('otherWays', '告知当事人的其他途径（仲裁、行政、诉讼）', 1)
        )}
      </div>
    </section>
  );
}
