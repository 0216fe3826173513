/** Where a service serves, by codes of communes, departments, intercommunalities or the country. */
import type { Service } from '../../../feed/types.js';
import { quoted } from '../report.js';
import type { ServiceContext } from '../services.js';
import { say } from '../../language.js';

export function coverageOf(codes: readonly string[], { options, report, place }: ServiceContext): Service['coverage'] {
  const { communes } = options.territory;
  const served: string[] = [];
  for (const said of codes) {
    const code = said.replace(/\.0$/, '').toUpperCase();
    if (code === 'FRANCE' || code === 'FR') return 'all';
    const department = communes.filter((commune) => commune.code.startsWith(code));
    if (/^\d[\dAB]\d{3}$/.test(code)) served.push(code);
    // A whole department takes the territory in where all of it is there.
    else if (/^(\d[\dAB]|97\d)$/.test(code)) {
      if (department.length && department.length === communes.length) return 'all';
      served.push(...department.map((commune) => commune.code));
    } else
      report.add(
        'advice',
        'unknown-zone',
        place,
        [
          say(
            `La zone ${quoted(said)} (intercommunalité ou région) n’est pas traduite en communes\u00a0: elle est laissée de côté.`,
            `The area ${quoted(said)} (intercommunality or region) is not translated into communes: it is left out.`,
          ),
          say('Dites les communes desservies dans le classeur.', 'Say which communes are served in the workbook.'),
        ],
        said,
      );
  }
  return served.length ? [...new Set(served)] : undefined;
}
