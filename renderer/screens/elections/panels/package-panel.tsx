import { Button, Select } from 'antd';
import { useState } from 'react';
import { showMoment } from '#shared/basics/moment';
import type { Refusal } from '#shared/basics/result';
import { ok } from '#shared/basics/result';
import { filingFactsOf } from '#shared/elections/filing-facts-of';
import { recordSent } from '#shared/packages/record-package';
import { bridge } from '../../../app/bridge';
import { runLongWork } from '../../../app/long-work';
import { RefusalNotice } from '../../../app/refusal-notice';
import { EmptyState } from '../../../components/empty-state';
import { FolderPicker } from '../../../components/folder-picker';
import { Section } from '../../../components/section';
import { commandContext, useSession } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { PackageDetail } from '../../packages/package-detail';
import { CaseFrame } from '../case-frame';
import { FilingScans } from '../filing-scans';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';
import '../../packages/packages.css';

/** The signed filing package: where to, then built, signed, written, read back and verified; its record is kept. */
export function PackagePanel({ data }: { readonly data: CaseData }) {
  const { row } = data;
  const { settings } = useSession();
  const rows = useRows('packages', { electionId: row.id });
  const [folder, setFolder] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const records = [...(rows ?? [])].sort((a, b) => (a.body.at < b.body.at ? 1 : -1));
  const shown = records.find(record => record.id === chosen) ?? records[0];

  const run = async (overwrite: boolean) => {
    setRefusal(null);
    const facts = filingFactsOf({ ...data, bureau: settings });
    if (!facts.ok) return setRefusal(facts.refusal);
    if (folder === null) return;
    const kind = 'election-filing' as const;
    const answer = await runLongWork('正在导出备案包', ({ operation }) =>
      bridge['packages.export']({ operation, kind, facts: facts.value, folder, overwrite }),
    );
    if (!answer.ok) return setRefusal(answer.refusal);
    setChosen(null);
    const draft = recordSent(answer.value, { kind, electionId: row.id, title: row.body.title }, commandContext());
    await runCommand(ok(draft), '备案包已导出并校验');
  };

  if (row.body.certified === null || row.body.committee === null) {
    return (
      <CaseFrame data={data} part="package">
        <Section title="备案包">
          <EmptyState title="还不能导出备案包">
            {row.body.certified === null
              ? '确认结果并登记业主委员会职务以后，在这里导出签名的备案包。'
              : '先登记主任、副主任和委员，再导出签名的备案包。'}
          </EmptyState>
        </Section>
      </CaseFrame>
    );
  }
  return (
    <CaseFrame
      data={data}
      part="package"
      action={
        <Button type="primary" disabled={folder === null} onClick={() => void run(false)}>
          导出备案包
        </Button>
      }
    >
      {refusal && (
        <div className="panel-note">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
          {refusal.code === 'package-file-exists' && (
            <Button className="after-notice" onClick={() => void run(true)}>
              覆盖原文件
            </Button>
          )}
        </div>
      )}
      {records.length > 1 && (
        <Select
          className="panel-note"
          aria-label="已导出的备案包"
          value={shown?.id ?? null}
          onChange={setChosen}
          options={records.map(({ id, body }) => ({
            value: id,
            label: `${showMoment(body.at)} ${body.fileName}（${body.grade}）`,
          }))}
        />
      )}
      {shown && <PackageDetail record={shown.body} />}
      <FilingScans data={data} />
      <Section title="导出到" about="备案包写好以后会读回校验；请选择 U 盘或报送用的文件夹。">
        <FolderPicker value={null} onChange={setFolder} />
      </Section>
    </CaseFrame>
  );
}
