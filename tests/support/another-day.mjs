/* Preloaded into the program: its clock stands on another day. */
const shift = Date.UTC(2031, 1, 28, 23, 59, 58) - Date.now();
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + shift] : parts));
  }
  static now() {
    return RealDate.now() + shift;
  }
};
