import { type PackageParts, type PartsChange, partText, textPart } from './package-parts.js';
import type { SheetPlan } from './sheet-plan.js';

const row = /<row r="(\d+)"[^>]*>/gu;
const fixedHeight = / customHeight="1"/u;

/** Says of the rows that grow that nobody has set their height: the library says the opposite of every row that has one. */
export const letRowsGrow =
  (sheets: readonly SheetPlan[]): PartsChange =>
  (parts) => {
    const changed = sheets.map(({ rows }, index): PackageParts => {
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      const xml = partText(parts, name).replace(row, (whole, number: string) =>
        rows[Number(number) - 1]?.grows === true ? whole.replace(fixedHeight, '') : whole,
      );
      return { [name]: textPart(xml) };
    });
    return Object.assign({}, ...changed);
  };
