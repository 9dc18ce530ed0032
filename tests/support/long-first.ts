import { BaseSequencer, type TestSpecification } from 'vitest/node';

const long = /page-types|map-view|form-door|valid-html/;

/** Starts the files that take long before the others, so that none of them is waited for by one worker alone. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
