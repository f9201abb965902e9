import { proposedSwitches, type DisclosureSwitches } from '#shared/coordination/disclosure-switches';
import { useSession } from '../../../store/session';

/** The district's reading of what no article sets, as it is now. */
export function useSwitches(): DisclosureSwitches {
  return useSession().settings.disclosure ?? proposedSwitches;
}
