/** Something about a release that whoever runs the command or the build can mend; told in both languages, and no crash. */
export class ReleaseFault extends Error {
  constructor(id: string, en: string) {
    super(`${id} · ${en}`);
  }
}
