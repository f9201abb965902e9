import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { Twin } from '#shared/nominations/same-nominee';
import type { Row } from '../../../store/use-rows';

interface TwinNoteProps {
  readonly twins: readonly Twin[];
  readonly dossiers: readonly Row<'dossiers'>[];
}

/** Other dossiers of the year that are, or may be, for the same. */
export function TwinNote({ twins, dossiers }: TwinNoteProps) {
  if (twins.length === 0) return null;
  const certain = twins.some(twin => twin.how === 'certain');
  const idOf = (number: string) => dossiers.find(each => each.body.number === number)?.id ?? '';
  return (
    <Alert
      className="panel-note"
      type={certain ? 'error' : 'warning'}
      showIcon
      title={certain ? '今年重复申报' : '可能重复申报，请对照证件核实'}
      description={twins.map(twin => (
        <div key={twin.number}>
          <Link to={`/nominations/dossiers/${idOf(twin.number)}`}>{twin.number}</Link>：{twin.by}
        </div>
      ))}
    />
  );
}
