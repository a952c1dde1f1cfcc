import fc from 'fast-check';
import { csvOf } from '../../contract/csv';

test('a spreadsheet sees its letters and runs nothing', () => {
  const table = [
    ['Име', 'a,b'],
    ['=1+1', '+7'],
    ['-1', '@SUM(A1)'],
    ['\tx', 'каза „да“ и "не"'],
  ];
  expect(csvOf(table)).toBe(
    '\uFEFFИме,"a,b"\r\n\'=1+1,\'+7\r\n\'-1,\'@SUM(A1)\r\n\'\tx,"каза „да“ и ""не"""\r\n',
  );
});

test('no cell begins a formula and no cell becomes two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
      const row = csvOf([[value]]).slice(1, -2);
      const read = row.startsWith('"') ? row.slice(1, -1).replaceAll('""', '"') : row;
      expect(read.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(value.replace(/^'(?=[=+\-@\t\r])/, ''));
      expect(read).not.toMatch(/^[=+\-@\t\r]/);
      expect(row.startsWith('"') || !/[",\r\n]/.test(row)).toBe(true);
    }),
  );
});
