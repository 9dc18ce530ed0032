// Loaded before a program (`node --import`), sets its clock three days ahead.
const RealDate = Date;
const ahead = 3 * 24 * 60 * 60 * 1000;

class LaterDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
}

globalThis.Date = LaterDate as DateConstructor;
