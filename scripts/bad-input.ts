import { loopCases } from '../tests/bad-input/loop-cases.js';
import { otherCases } from '../tests/bad-input/other-cases.js';
import { pdfCases } from '../tests/bad-input/pdf-cases.js';
import { tryInput } from '../tests/bad-input/try.js';

const codesIn = (result: string): string =>
  [...new Set([...result.matchAll(/"code": ?"(extract\/[\w-]+)"/g)].map(([, code = '']) => code))].join(', ');

console.log('| input | outcome | processor s | peak MiB |\n| --- | --- | --- | --- |');
for (const input of [...pdfCases, ...loopCases, ...otherCases]) {
  const { code, said, result, cpu, peak } = tryInput(input);
  const outcome =
    result === '' ? said.trim().replace(/^[^:]*: /, '') : ['read', codesIn(result)].filter((part) => part !== '').join('; ');
  console.log(
    `| ${input.name} | ${code}: ${outcome.slice(0, 220).replaceAll('\n', ' ⏎ ')} | ${cpu.toFixed(1)} | ${Math.round(peak)} |`,
  );
}
