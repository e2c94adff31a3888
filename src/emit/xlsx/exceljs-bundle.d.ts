/** The library as one file, without the packages it installs for reading and streaming. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import ExcelJS from 'exceljs';

  // biome-ignore lint/style/noDefaultExport: the bundle is a CommonJS module
  export default ExcelJS;
}
