import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { quarterWords } from '#shared/coordination/quarter';
import { importScores, planScores, type AcceptedScore } from '#shared/evidence/assessments/import-scores';
import { pointsText } from '#shared/evidence/assessments/points';
import type { ImportPlan } from '#shared/evidence/import/import-row';
import { RefusalNotice } from '../../../app/refusal-notice';
import { DropZone } from '../../../components/drop-zone';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { quarterChoices, quarterOfKey } from '../../coordination/overview/overview-view';
import { firstUnderstood, readTableFile } from '../read-table-file';
import { RejectedTable } from '../rejected-table';
import { runEvidenceCommand } from '../run-evidence-command';
import { quarterKey } from './quarter-columns';
import '../rooms.css';

/** A quarter's scores from a street's spreadsheet: looked at before they are taken. */
export function ImportScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { quarter?: unknown };
  const today = dayOf(new Date());
  const quarter = quarterOfKey(search.quarter, today);
  const key = quarterKey(quarter);
  const places = usePlaces();
  const rows = useRows('assessments', { year: quarter.year });
  const [sheets, setSheets] = useState<{ readonly name: string; readonly cells: string[][][] } | null>(null);
  const [body, setBody] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const facts = places && rows ? { projects: places.projects, communities: places.communities, rows } : null;
  const plan =
    sheets && facts ? firstUnderstood(sheets.cells, cells => planScores(cells, quarter, facts, today)) : null;
  const taken = plan?.ok ? plan.value : null;
  const wrong = refusal ?? (plan && !plan.ok ? { ...plan.refusal, at: sheets?.name ?? '' } : null);

  async function read(file: File) {
    const answer = await readTableFile(file);
    setRefusal(answer.ok ? null : answer.refusal);
    setSheets(answer.ok ? { name: file.name, cells: answer.value } : null);
  }
  async function run(accepted: ImportPlan<AcceptedScore>) {
    if (!facts || !sheets) return;
    setBusy(true);
    const source = { document: sheets.name, body: body.trim() };
    const failed = await runEvidenceCommand(
      importScores(accepted, quarter, source, facts, commandContext()),
      `已导入 ${accepted.accepted.length} 个小区`,
    );
    setBusy(false);
    setRefusal(failed);
    if (!failed) void navigate({ to: '/evidence/assessments', search: { quarter: key } as never });
  }
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '街道考核', to: '/evidence/assessments' },
      ]}
      title="导入考核成绩"
      state={
        <Select
          aria-label="季度"
          value={key}
          options={quarterChoices(today)}
          onChange={value => void navigate({ to: '/evidence/assessments/import', search: { quarter: value } as never })}
        />
      }
      action={
        taken && (
          <Button type="primary" loading={busy} disabled={taken.accepted.length === 0} onClick={() => void run(taken)}>
            导入 {taken.accepted.length} 个小区
          </Button>
        )
      }
    >
      {wrong && <RefusalNotice refusal={wrong} onClose={() => setRefusal(null)} />}
      {facts ? (
        <DropZone
          small={sheets !== null}
          words={sheets ? '换一个文件' : `把街道报送的${quarterWords(quarter)}考核汇总表拖到这里`}
          note={
            sheets
              ? ''
              : '.xlsx 或 .csv。每个小区一行，要有“小区名称”，以及“总分”或各小项的扣分（列名写“2-1”或“公共区域保洁”）；有“考核日期”“考核人”“扣分原因”的一并读取。'
          }
          accept=".xlsx,.csv,.txt"
          onFile={file => void read(file)}
        />
      ) : (
        <Spin />
      )}
      {taken && (
        <>
          <Section
            title={`${sheets?.name ?? ''}：读到 ${taken.read} 行，可以导入 ${taken.accepted.length} 行，不能导入 ${taken.rejected.length} 行`}
            about={
              taken.unknown.length > 0
                ? `没有用到的列：${taken.unknown.join('、')}`
                : '导入的每条都记下这个文件名作为依据。'
            }
            action={
              <Input
                aria-label="报送单位"
                placeholder="报送单位，例如：春晓街道办事处"
                maxLength={100}
                value={body}
                onChange={event => setBody(event.target.value)}
              />
            }
            flush
          >
            <table className="room-table">
              <thead>
                <tr>
                  <th className="number-cell">行号</th>
                  <th>小区</th>
                  <th className="number-cell">得分</th>
                  <th>扣分</th>
                  <th>考核日期</th>
                  <th>考核人</th>
                </tr>
              </thead>
              <tbody>
                {taken.accepted.map(each => (
                  <tr key={each.row}>
                    <td className="number-cell">{each.row}</td>
                    <td>{each.name}</td>
                    <td className="number-cell">{pointsText(each.total)}</td>
                    <td>{each.itemised ? `${each.deductions.length} 项` : '只有总分'}</td>
                    <td className="tabular">{each.assessedOn}</td>
                    <td>{each.assessors.join('、')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <RejectedTable rows={taken.rejected} />
        </>
      )}
    </Page>
  );
}
