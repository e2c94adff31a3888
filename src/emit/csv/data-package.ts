import type { Annex } from '../../model/annex.js';
import { type CsvVariant, dialects } from './variants.js';
import { type CsvColumn, csvColumns } from './view.js';

const fieldOf = (decimalSign: string) => (column: CsvColumn) => ({
  name: column.name,
  type: column.type,
  description: column.description,
  ...(column.type === 'number' ? { decimalChar: decimalSign } : {}),
  ...(column.type === 'boolean' ? { trueValues: ['sì'], falseValues: ['no'] } : {}),
  ...(column.name === 'id' ? { constraints: { required: true, unique: true } } : {}),
});

const titleOf = ({ plan, administration }: Annex): string =>
  [administration.name, plan.title ?? 'Obiettivi di performance', plan.year]
    .filter((part) => part !== undefined && part !== null)
    .join(' – ');

/** The description of a CSV file as a Tabular Data Package (specs.frictionlessdata.io), in Italian. */
export const dataPackage = (annex: Annex, path: string, variant: CsvVariant): string => {
  const { separator, decimalSign } = dialects[variant];
  const described = {
    profile: 'tabular-data-package',
    name: 'obiettivi-di-performance',
    title: titleOf(annex),
    description: 'Una riga per obiettivo stampato; i codici sono quelli di annex.json.',
    sources: [{ title: annex.document.name }],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'obiettivi',
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: separator, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: csvColumns.map(fieldOf(decimalSign)), primaryKey: 'id', missingValues: [''] },
      },
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
};
