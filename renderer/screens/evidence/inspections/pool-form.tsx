import { CloseOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { poolKinds, type PoolEntry, type PoolKind } from '#shared/evidence/inspection-pool';
import { entriesFromPlaces, type ObjectSource } from '#shared/evidence/inspections/entries-from-places';
import { versionsOf, type PoolRow } from '#shared/evidence/inspections/inspection-facts';
import type { RejectedPoolRow } from '#shared/evidence/inspections/read-pool-rows';
import { savePool } from '#shared/evidence/inspections/save-pool';
import { usualItems } from '#shared/evidence/inspections/usual-items';
import { RefusalNotice } from '../../../app/refusal-notice';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { PoolPaste } from './pool-paste';
import type { InspectionData } from './use-inspections';

interface PoolFormProps {
  readonly data: InspectionData;
  readonly kind: PoolKind;
  /** The version that is changed; null makes a new one out of the newest. */
  readonly row: PoolRow | null;
  /** The id of the version, or null when nothing was saved. */
  readonly onDone: (id: string | null) => void;
}

/** A version being made: begun from the one before, filled from the register or a pasted list, looked through line by line. */
export function PoolForm({ data, kind, row, onDone }: PoolFormProps) {
  const before = versionsOf(data.pools, kind);
  const [version, setVersion] = useState(row?.body.version ?? '');
  const [entries, setEntries] = useState<readonly PoolEntry[]>((row ?? before[0])?.body.entries ?? []);
  const [rejected, setRejected] = useState<readonly RejectedPoolRow[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [shown, setShown] = useState('');
  const known = before.map(({ body }) => body.entries);
  const fill = (source: ObjectSource) => setEntries(entriesFromPlaces(source, data.places, known));
  const put = (id: string, more: Partial<PoolEntry>) =>
    setEntries(entries.map(entry => (entry.id === id ? { ...entry, ...more } : entry)));
  async function save() {
    const answer = savePool(data, { id: row?.id ?? null, kind, version, entries, remark: '' }, commandContext());
    const id = answer.ok ? (answer.value.changes[0]?.id ?? null) : null;
    if (await runCommand(answer, '版本已保存')) onDone(id);
  }
  const lines = entries.filter(({ id, name }) => `${id} ${name}`.includes(shown.trim()));
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Section
        title={row ? `修改${poolKinds[kind]} ${row.body.version}` : `${poolKinds[kind]}的新版本`}
        about={
          !row && before[0]
            ? `以最近的版本 ${before[0].body.version} 为底；原有的沿用编号，新增的接着编。`
            : '编号用在抽取里，同一个对象或人员各版沿用同一个编号。'
        }
      >
        <Form layout="vertical" requiredMark={false} component="div">
          <div className="inspections-fields">
            <Form.Item label="版本" htmlFor="pool-version">
              <Input
                id="pool-version"
                maxLength={40}
                placeholder="例如：2026Q4"
                value={version}
                onChange={event => setVersion(event.target.value)}
              />
            </Form.Item>
          </div>
        </Form>
        {kind === 'objects' && (
          <div className="inspections-buttons">
            <Button onClick={() => fill('project')}>带入全部有物业服务的小区</Button>
            <Button onClick={() => fill('company')}>带入全部物业企业</Button>
          </div>
        )}
        {kind === 'items' && (
          <div className="inspections-buttons">
            <Button onClick={() => setEntries(usualItems)}>带入常用事项</Button>
          </div>
        )}
        <PoolPaste
          data={data}
          kind={kind}
          known={known}
          onRead={reading => {
            setEntries(reading.entries);
            setRejected(reading.rejected);
            setRefusal(null);
          }}
          onRefused={setRefusal}
        />
        {rejected.length > 0 && (
          <ul className="inspections-rejected" aria-label="没有列入的行">
            {rejected.map(({ row: line, words }) => (
              <li key={line}>
                第 {line} 行：{words}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={`${entries.length} 条`}
        flush
        action={
          <Input
            aria-label="查找条目"
            allowClear
            placeholder="编号、名称"
            value={shown}
            onChange={event => setShown(event.target.value)}
          />
        }
      >
        <div className="inspections-entries">
          <table className="inspections-table">
            <thead>
              <tr>
                <th scope="col">编号</th>
                <th scope="col">{kind === 'inspectors' ? '姓名' : '名称'}</th>
                <th scope="col">{{ objects: '风险说明（可以不填）', inspectors: '单位', items: '依据' }[kind]}</th>
                <th scope="col">
                  <span className="visually-hidden">去掉</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(entry => (
                <tr key={entry.id}>
                  <td className="tabular">{entry.id}</td>
                  <td>
                    {kind === 'items' ? (
                      <Input
                        aria-label={`${entry.id} 的名称`}
                        size="small"
                        maxLength={100}
                        value={entry.name}
                        onChange={event => put(entry.id, { name: event.target.value })}
                      />
                    ) : (
                      entry.name
                    )}
                  </td>
                  <td>
                    <Input
                      aria-label={`${entry.id} 的说明`}
                      size="small"
                      maxLength={200}
                      value={entry.about}
                      onChange={event => put(entry.id, { about: event.target.value })}
                    />
                  </td>
                  <td>
                    <Button
                      type="text"
                      size="small"
                      icon={<CloseOutlined />}
                      aria-label={`去掉 ${entry.id}`}
                      onClick={() => setEntries(entries.filter(({ id }) => id !== entry.id))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <div className="inspections-buttons">
        <Button type="primary" onClick={() => void save()}>
          保存版本
        </Button>
        <Button onClick={() => onDone(row?.id ?? null)}>取消</Button>
      </div>
    </>
  );
}
