import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { incidentHeadings, incidentRequired, planIncidents } from '#shared/evidence/sheet/incident-sheet';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { incidentDigest } from '../../../store/queries/incident-digest';
import { commandContext } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { SheetImport } from '../sheet/sheet-import';
import { sheetKind } from '../sheet/sheet-kind';
import { useStaff } from '../use-staff';

/** Complaints, accidents, penalties and honours from a spreadsheet. */
export function IncidentImportScreen() {
  const navigate = useNavigate();
  const places = usePlaces();
  const staff = useStaff();
  const rows = useDigest(incidentDigest);
  const kinds = useMemo(() => {
    if (!places || !staff || !rows) return undefined;
    const facts = { companies: places.companies, projects: places.projects, staff };
    return [
      sheetKind(
        { id: 'incidents', title: '投诉、事故、处罚、荣誉', command: 'incidents.import' },
        incidentHeadings,
        incidentRequired,
        read => planIncidents(facts, rows, read, commandContext()),
      ),
    ];
  }, [places, staff, rows]);
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '投诉处罚荣誉', to: '/evidence/incidents' },
      ]}
      title="从表格导入投诉、事故、处罚、荣誉"
    >
      {kinds ? <SheetImport kinds={kinds} onDone={() => void navigate({ to: '/evidence/incidents' })} /> : <Reading />}
    </Page>
  );
}
