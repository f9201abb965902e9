import { useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { quarterWords, type Quarter } from '#shared/coordination/quarter';
import { quarterReportId, type QuarterReport } from '#shared/coordination/quarter-report';
import { reportFactsOf } from '#shared/coordination/report-facts-of';
import { reportDocuments } from '#shared/documents/report-documents';
import { recordSent } from '#shared/packages/record-package';
import { bridge } from '../../../app/bridge';
import { runLongWork } from '../../../app/long-work';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { Reading } from '../../../components/reading';
import { FolderPicker } from '../../../components/folder-picker';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { commit } from '../../../store/commit';
import { commandContext, useSession } from '../../../store/session';
import { useRow, useRows } from '../../../store/use-rows';
import { DocumentPreview } from '../../elections/document-preview';
import { printDocuments } from '../../elections/document-work';
import { PackageDetail } from '../../packages/package-detail';
import { quarterOfKey } from './overview-view';
import { ReportWordsForm } from './report-words-form';
import { useReportSource, type OverviewSource } from './use-report-source';
import './overview.css';
import '../../packages/packages.css';

const crumbs = [
  { title: '四位一体', to: '/coordination' },
  { title: '概览', to: '/coordination/overview' },
];

/** 季度报告: the officer's words, the report as it will be signed, and the package for the city. */
export function ReportScreen() {
  const search = useSearch({ strict: false }) as { quarter?: unknown };
  const quarter = quarterOfKey(search.quarter, dayOf(new Date()));
  const id = quarterReportId(quarter);
  const source = useReportSource();
  const stored = useRow('quarterReports', id);
  if (source === null || stored === undefined) {
    return (
      <Page crumbs={crumbs} title={`${quarterWords(quarter)}报告`}>
        <Reading />
      </Page>
    );
  }
  const blank = { year: quarter.year, quarter: quarter.quarter, work: '', problems: '', next: '' };
  return <Report key={id} source={source} quarter={quarter} report={stored?.body ?? blank} />;
}

interface ReportProps {
  readonly source: OverviewSource;
  readonly quarter: Quarter;
  readonly report: QuarterReport;
}

type Side = 'write' | 'export';

function Report({ source, quarter, report }: ReportProps) {
  const { practice } = useSession();
  const today = dayOf(new Date());
  const running = today <= quarter.until;
  const [side, setSide] = useState<Side>('write');
  const [shown, setShown] = useState(0);
  const [folder, setFolder] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const facts = useMemo(() => reportFactsOf(source, quarter, report, today), [source, quarter, report, today]);
  const models = useMemo(() => reportDocuments(facts, { practice }), [facts, practice]);
  const id = quarterReportId(quarter);
  const rows = useRows('packages');
  const sent = (rows ?? [])
    .filter(
      ({ body }) =>
        body.kind === 'coordination-report' && body.direction === 'out' && body.title.includes(quarterWords(quarter)),
    )
    .sort((a, b) => (a.body.at < b.body.at ? 1 : -1));
  const last = sent[0];

  const run = async (overwrite: boolean) => {
    setRefusal(null);
    if (folder === null) return;
    const kind = 'coordination-report' as const;
    const answer = await runLongWork('正在导出季度报告包', ({ operation }) =>
      bridge['packages.export']({ operation, kind, facts, folder, overwrite }),
    );
    if (!answer.ok) return setRefusal(answer.refusal);
    const title = `${facts.bureau.district}${quarterWords(quarter)}四方共治报告`;
    const kept = await commit(recordSent(answer.value, { kind, electionId: '', title }, commandContext()));
    if (!kept.ok) return setRefusal(kept.refusal);
    say.done('季度报告包已导出并校验');
  };

  return (
    <Page
      fill
      crumbs={crumbs}
      title={`${quarterWords(quarter)}报告`}
      state={running ? '本季度还没有结束，数字截至今天' : last ? '已导出' : undefined}
      more={<Button onClick={() => void printDocuments(models)}>打印</Button>}
      action={
        side === 'write' ? (
          <Button type="primary" onClick={() => setSide('export')}>
            下一步：导出报送包
          </Button>
        ) : (
          <Button type="primary" disabled={folder === null} onClick={() => void run(false)}>
            导出报送包
          </Button>
        )
      }
    >
      <div className="report">
        <div className="report-side">
          <Segmented<Side>
            value={side}
            onChange={setSide}
            options={[
              { value: 'write', label: '编写文字' },
              { value: 'export', label: '导出报送包' },
            ]}
          />
          {refusal && (
            <div>
              <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
              {refusal.code === 'package-file-exists' && (
                <Button className="after-notice" onClick={() => void run(true)}>
                  覆盖原文件
                </Button>
              )}
            </div>
          )}
          {side === 'write' ? (
            <ReportWordsForm key={id} report={report} />
          ) : (
            <>
              <Section title="导出到" about="报送包写好以后会读回校验；请选择 U 盘或报送用的文件夹。">
                <FolderPicker value={null} onChange={setFolder} stacked />
              </Section>
              {last && <PackageDetail record={last.body} />}
            </>
          )}
        </div>
        <div className="report-preview">
          <Segmented<number>
            value={shown}
            onChange={setShown}
            options={models.map(({ title }, at) => ({ value: at, label: title }))}
          />
          {models[shown] && <DocumentPreview model={models[shown]} />}
        </div>
      </div>
    </Page>
  );
}
