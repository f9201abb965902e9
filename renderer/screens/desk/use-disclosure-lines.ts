import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { disclosureDigest } from '../../store/queries/disclosure-digest';
import { useSession } from '../../store/session';
import { useDigest } from '../../store/use-digest';
import { useRows } from '../../store/use-rows';
import { disclosureLines } from './disclosure-lines';
import type { WaitingLine } from './waiting-view';

/** 三公开 on the desk; nothing while it is read for the first time. */
export function useDisclosureLines(): readonly WaitingLine[] {
  const { settings } = useSession();
  const projects = useRows('projects');
  const items = useDigest(disclosureDigest);
  return useMemo(
    () =>
      projects && items
        ? disclosureLines(projects, items, settings.disclosure ?? proposedSwitches, dayOf(new Date()))
        : [],
    [projects, items, settings],
  );
}
