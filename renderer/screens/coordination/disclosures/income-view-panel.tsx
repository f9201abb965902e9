import { Button } from 'antd';
import { useState } from 'react';
import { showYuan } from '#shared/basics/money';
import type { Disclosure, IncomeStatement } from '#shared/coordination/disclosure';
import { incomeTable } from '#shared/documents/forms/income-table';
import { Section } from '../../../components/section';
import { useSession } from '../../../store/session';
import { exportDocuments, printDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';
import type { ProjectEntries } from './use-project-entries';

interface IncomeViewProps {
  readonly data: ProjectEntries;
  readonly body: Disclosure;
  readonly income: IncomeStatement;
}

/** A statement of common income, with the sheet to hang up. */
export function IncomeView({ data, body, income }: IncomeViewProps) {
  const { practice } = useSession();
  const [exporting, setExporting] = useState(false);
  const model = () =>
    incomeTable({
      ...{ project: data.project.body.name, company: data.company, statement: income, practice },
      ...{ periodFrom: body.periodFrom, periodUntil: body.periodUntil, postedOn: body.postedOn, place: body.place },
    });
  const sums: [string, number][] = [
    ['期初余额', income.opening],
    ['净收益', income.totalNet],
    ['支出', income.totalUsed],
    ['期末余额', income.closing],
  ];
  return (
    <Section
      title="公共收益收支（元）"
      action={
        <>
          <Button onClick={() => void printDocuments([model()])}>打印公示表</Button>
          <Button onClick={() => setExporting(true)}>导出公示表</Button>
        </>
      }
      flush
    >
      <dl className="income-sums">
        {sums.map(([name, fen]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{showYuan(fen)}</dd>
          </div>
        ))}
      </dl>
      <table className="income-table">
        <thead>
          <tr>
            <th>收入来源</th>
            <th>合同编号</th>
            <th className="number-cell">收入</th>
            <th className="number-cell">成本</th>
            <th className="number-cell">净收益</th>
          </tr>
        </thead>
        <tbody>
          {income.lines.map((line, at) => (
            <tr key={at}>
              <td>{line.label}</td>
              <td>{line.contractNo}</td>
              <td className="number-cell">{showYuan(line.gross)}</td>
              <td className="number-cell">{showYuan(line.cost)}</td>
              <td className="number-cell">{showYuan(line.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {income.uses.length > 0 && (
        <table className="income-table">
          <thead>
            <tr>
              <th>用途</th>
              <th>依据</th>
              <th className="number-cell">金额</th>
            </tr>
          </thead>
          <tbody>
            {income.uses.map((use, at) => (
              <tr key={at}>
                <td>{use.what}</td>
                <td>{use.basis || <span className="muted">没有写依据</span>}</td>
                <td className="number-cell">{showYuan(use.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(income.auditor !== '' || income.openingReason !== '') && (
        <p className="income-foot">
          {[
            income.auditor && `审核：${income.auditor}`,
            income.openingReason && `期初不同的原因：${income.openingReason}`,
          ]
            .filter(Boolean)
            .join('；')}
        </p>
      )}
      {exporting && (
        <ExportDialog
          title="公示表写到哪个文件夹？"
          run={(folder, overwrite) => exportDocuments([model()], folder, overwrite)}
          onClose={() => setExporting(false)}
        />
      )}
    </Section>
  );
}
