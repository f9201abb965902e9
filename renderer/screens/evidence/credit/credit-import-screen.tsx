import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { creditEntryHeadings, creditEntryRequired, planCreditEntries } from '#shared/evidence/sheet/credit-entry-sheet';
import { creditLevelHeadings, creditLevelRequired, planCreditLevels } from '#shared/evidence/sheet/credit-level-sheet';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { commandContext } from '../../../store/session';
import { SheetImport } from '../sheet/sheet-import';
import { sheetKind, type SheetKind } from '../sheet/sheet-kind';
import { useCredit, type CreditData } from './use-credit';

/** Credit entries, or the province's list of levels, from a spreadsheet. */
export function CreditImportScreen() {
  const navigate = useNavigate();
  const data = useCredit();
  const kinds = useMemo(() => data && kindsOf(data), [data]);
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '信用档案', to: '/evidence/credit' },
      ]}
      title="从表格导入信用信息"
    >
      {kinds ? <SheetImport kinds={kinds} onDone={() => void navigate({ to: '/evidence/credit' })} /> : <Reading />}
    </Page>
  );
}

function kindsOf(data: CreditData): SheetKind[] {
  const facts = { companies: data.places.companies, projects: data.places.projects, staff: data.staff };
  return [
    sheetKind(
      { id: 'entries', title: '信用记录', command: 'credit.import' },
      creditEntryHeadings,
      creditEntryRequired,
      rows => planCreditEntries(facts, data.entries, rows, commandContext()),
    ),
    sheetKind(
      { id: 'levels', title: '信用等级', command: 'credit.import-levels' },
      creditLevelHeadings,
      creditLevelRequired,
      rows => planCreditLevels(facts, data.levels, rows, commandContext()),
    ),
  ];
}
