import { Button, Table } from 'antd';
import type { Day } from '#shared/basics/dates';
import { shareWords } from '#shared/basics/share-words';
import {
  certifiedByStreet,
  certifiedByType,
  certifiedShare,
  type CertifiedShare,
} from '#shared/evidence/certified-share';
import { propertyTypes, type PropertyType } from '#shared/evidence/project-profile';
import { MiniBar } from '../../../charts/mini-bar';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import { StateMark } from '../../../components/state-mark';
import { goalLines } from './standards-view';
import type { StandardsData } from './use-standards';

interface ShareViewProps {
  readonly data: StandardsData;
  readonly on: Day;
  readonly onType: (type: PropertyType) => void;
}

const shareColumns = <Row extends { readonly share: CertifiedShare }>() => [
  {
    title: '已认证',
    key: 'certified',
    width: 76,
    align: 'right' as const,
    className: 'tabular',
    render: (_: unknown, { share }: Row) => share.certified.length,
  },
  {
    title: '在管企业',
    key: 'serving',
    width: 84,
    align: 'right' as const,
    className: 'tabular',
    render: (_: unknown, { share }: Row) => share.serving.length,
  },
  {
    title: '占比',
    key: 'share',
    width: 190,
    render: (_: unknown, { share: { certified, serving } }: Row) =>
      serving.length === 0 ? (
        <span className="muted">没有在管企业</span>
      ) : (
        <span className="share-cell">
          <MiniBar
            label={`${certified.length} 家，共 ${serving.length} 家`}
            value={certified.length * 10}
            whole={serving.length * 10}
            need={serving.length * 3}
          />
          <span className="tabular">{shareWords(certified.length, serving.length)}</span>
        </span>
      ),
  },
];

/** How many of the companies that serve a project have a certificate that counts: whole, by street, by property type. */
export function ShareView({ data, on, onType }: ShareViewProps) {
  const whole = certifiedShare(data, on);
  const { streets } = data.places;
  const byStreet = certifiedByStreet(
    data,
    streets.map(({ id }) => id),
    on,
  );
  const byType = certifiedByType(data, on);
  const name = (id: string) => streets.find(street => street.id === id)?.body.name ?? '';
  const lacking = data.places.companies.filter(({ id }) => whole.serving.includes(id) && !whole.certified.includes(id));
  return (
    <>
      <div className="share-head">
        <Figure
          label="通过标准认证的企业"
          value={shareWords(whole.certified.length, whole.serving.length)}
          note={`${whole.certified.length} 家有有效证书，${whole.serving.length} 家在管项目`}
        />
        <ul className="share-goals">
          {goalLines(whole).map(({ met, words }) => (
            <li key={words}>
              <StateMark tone={met ? 'good' : 'warn'} words={words} />
            </li>
          ))}
          <li className="muted">
            分子：当日至少有一张有效证书的企业；分母：当日服务至少一个小区的企业。
            {lacking.length > 0 &&
              lacking.length <= 12 &&
              `还没有证书：${lacking.map(({ body }) => body.name).join('、')}。`}
          </li>
        </ul>
      </div>
      <Section title="按街道" about="一家企业在几个街道都有项目的，各计一次；竖线是 30%。" flush>
        <Table
          rowKey="streetId"
          size="small"
          pagination={false}
          dataSource={byStreet}
          locale={{ emptyText: '还没有登记街道' }}
          columns={[{ title: '街道', key: 'street', render: (_, { streetId }) => name(streetId) }, ...shareColumns()]}
        />
      </Section>
      <Section title="按业态" about="企业有这一业态的项目，并有这一业态的有效证书，才算认证。" flush>
        <Table
          rowKey="propertyType"
          size="small"
          pagination={false}
          dataSource={byType}
          columns={[
            {
              title: '标准',
              key: 'type',
              render: (_, { propertyType }) => (
                <Button type="link" size="small" className="cell-link" onClick={() => onType(propertyType)}>
                  {propertyTypes[propertyType]}
                </Button>
              ),
            },
            { title: '有效证书', dataIndex: 'certificates', width: 88, align: 'right', className: 'tabular' },
            ...shareColumns(),
          ]}
        />
      </Section>
    </>
  );
}
