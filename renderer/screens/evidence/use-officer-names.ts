import { bridge } from '../../app/bridge';
import { useAnswer } from '../../app/use-answer';
import { useSession } from '../../store/session';

const ask = () => bridge['session.status']({});

/** The name behind an officer's id, for stories: an id that is in the key ring no longer is 离任经办人. */
export function useOfficerNames(): (id: string) => string {
  const { officer } = useSession();
  const status = useAnswer(ask);
  const officers = status.value?.store?.officers ?? [];
  return id => {
    if (id === officer.id) return officer.name;
    if (id === 'system') return '程序';
    const known = officers.find(one => one.id === id);
    return known?.name ?? (status.value ? '离任经办人' : '…');
  };
}
