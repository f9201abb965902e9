import type { CaseOptions } from '#shared/elections/election-case';
import { printedSettings } from '#shared/elections/printed-settings';

/** The contested points as this case has set them, each with what it rests on (domain.md A9). */
export function SettingsPrinted({ options }: { readonly options: CaseOptions }) {
  return (
    <details className="settings-printed">
      <summary>计票设定与依据</summary>
      <dl>
        {printedSettings(options).map(setting => (
          <div key={setting.id}>
            <dt>
              {setting.title}：<strong>{setting.setting}</strong>
            </dt>
            <dd>{setting.basis}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
