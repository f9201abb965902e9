import { Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { closeCampaign, reopenCampaign } from '#shared/nominations/campaign-commands/close-campaign';
import { yearSummary } from '#shared/nominations/forms/year-summary';
import type { YearFigures } from '#shared/nominations/year-figures';
import { useScreenCommand } from '../../../app/screen-commands';
import { commandContext, useSession } from '../../../store/session';
import { DocumentPreview } from '../../elections/document-preview';
import { exportDocuments, printDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';
import { runCommand } from '../../elections/run-command';
import { useYearFigures } from '../use-year-figures';
import { CampaignPage, type CampaignPartProps } from './campaign-page';
import { SummaryFigures } from './summary-figures';
import { keptWords, useSummaryDraft } from './use-summary-draft';

const parts = [
  { key: 'work', label: '主要做法', hint: '怎样组织、抓了哪几件事、哪些街道和企业的做法值得推广' },
  { key: 'results', label: '工作成效', hint: '用数字和实例写；上面的数字会自动写进总结' },
  { key: 'problems', label: '存在问题', hint: '没有完成的任务和原因，业主意见集中的问题' },
  { key: 'next', label: '下一步打算', hint: '明年抓什么、谁负责、做到什么程度' },
] as const;

/** What closing the year means now: with dossiers and tasks that are not finished it says how many. */
function closeWords(figures: YearFigures | undefined): string {
  const dossiers = Object.values(figures?.categories ?? {}).reduce((sum, { running }) => sum + running, 0);
  const tasks = figures ? figures.tasks.tasks - figures.tasks.done : 0;
  const open = [tasks > 0 ? `${tasks} 项任务` : '', dossiers > 0 ? `${dossiers} 份申报材料` : '']
    .filter(Boolean)
    .join('、');
  return `${open === '' ? '' : `还有 ${open}没有办完。`}办结后任务、名额和评分表不能再改，也不能再推荐；需要时可以重新打开。`;
}

/** The year's end: words that are kept while typing, the figures beside, the paper as it will be signed; closing the year. */
export function SummaryPart({ chosen, row }: CampaignPartProps) {
  const { settings, practice } = useSession();
  const campaign = row.body;
  const [today] = useState(() => dayOf(new Date()));
  const figures = useYearFigures(campaign, today);
  const { summary, state, change, campaign: written } = useSummaryDraft(campaign);
  const [exporting, setExporting] = useState(false);
  const [reason, setReason] = useState('');
  const running = campaign.status === 'running';
  const model = figures && yearSummary({ campaign: written, figures, bureau: settings, today, practice });
  useScreenCommand('print', () => model && void printDocuments([model]));
  return (
    <CampaignPage
      chosen={chosen}
      row={row}
      part="summary"
      fill
      more={
        model && (
          <>
            <Button onClick={() => void printDocuments([model])}>打印总结</Button>
            <Button onClick={() => setExporting(true)}>存为 Word</Button>
          </>
        )
      }
      action={
        running ? (
          <Popconfirm
            title={`办结 ${campaign.year} 年度？`}
            description={closeWords(figures)}
            okText="办结"
            cancelText="先不办结"
            onConfirm={() => void runCommand(closeCampaign(written, commandContext()), `${campaign.year} 年度已办结`)}
          >
            <Button type="primary">办结年度</Button>
          </Popconfirm>
        ) : (
          <Popconfirm
            title="重新打开这一年？"
            description={
              <Input
                aria-label="重新打开的原因"
                placeholder="写明原因"
                maxLength={200}
                value={reason}
                onChange={event => setReason(event.target.value)}
              />
            }
            okText="重新打开"
            cancelText="不打开"
            onConfirm={() => void runCommand(reopenCampaign(campaign, reason, commandContext()), '已重新打开')}
          >
            <Button type="primary">重新打开</Button>
          </Popconfirm>
        )
      }
    >
      <div className="summary">
        <div className="summary-side">
          {figures && <SummaryFigures figures={figures} />}
          {parts.map(({ key, label, hint }) => (
            <div key={key} className="summary-part">
              <label htmlFor={`summary-${key}`}>{label}</label>
              <Input.TextArea
                id={`summary-${key}`}
                value={summary[key]}
                maxLength={8000}
                disabled={!running}
                autoSize={{ minRows: 3, maxRows: 10 }}
                placeholder={hint}
                onChange={event => change({ [key]: event.target.value })}
              />
            </div>
          ))}
          {running && (
            <p className="muted">
              <span role="status">{keptWords[state]}</span>。每行一段；数字和任务表不用写，会自动带入。
            </p>
          )}
        </div>
        <div className="summary-preview">{model && <DocumentPreview model={model} />}</div>
      </div>
      {exporting && model && (
        <ExportDialog
          title={`导出《${model.title}》`}
          run={(folder, overwrite) => exportDocuments([model], folder, overwrite)}
          onClose={() => setExporting(false)}
        />
      )}
    </CampaignPage>
  );
}
