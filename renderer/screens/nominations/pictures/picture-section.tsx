import { EChart } from '../../../charts/echart';
import { lyingBars, standingBars } from '../../../charts/chart-option';
import { Section } from '../../../components/section';
import { pictureWords, type Picture } from './picture';

interface PictureSectionProps {
  readonly picture: Picture;
  /** Pixels of the chart. */
  readonly height: number;
  readonly onPick: (series: number, at: number) => void;
}

/** A chart whose bars open their rows, and the same figures as a table whose figures do. */
export function PictureSection({ picture, height, onPick }: PictureSectionProps) {
  const { title, about, of, names, series, unit, shape } = picture;
  const option = shape === 'lying' ? lyingBars(names, series, unit) : standingBars(names, series, unit);
  return (
    <Section title={title} about={about}>
      <div className="picture">
        <EChart label={pictureWords(picture)} height={height} option={option} onPick={onPick} />
        <table className="picture-table">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {series.map(one => (
                <th key={one.name} scope="col">
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, at) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {series.map((one, index) => (
                  <td key={one.name}>
                    <button
                      type="button"
                      className="figure-link"
                      aria-label={`${title} ${name} ${one.name} ${one.values[at] ?? 0} ${unit}，列出`}
                      onClick={() => onPick(index, at)}
                    >
                      {one.values[at] ?? 0}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
