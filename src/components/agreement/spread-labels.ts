/** A label that wants to stand at a place and needs so much height. */
export type Wish = { readonly at: number; readonly height: number };

type Block = { wishes: Wish[]; start: number; height: number };

const settle = (wishes: Wish[], from: number): Block => {
  const height = wishes.reduce((sum, wish) => sum + wish.height, 0);
  let above = 0;
  const wanted = wishes.map((wish) => {
    const start = wish.at - above;
    above += wish.height;
    return start;
  });
  const mean = wanted.reduce((sum, start) => sum + start, 0) / wanted.length;
  return { wishes, height, start: Math.max(from, mean) };
};

/** Where labels stand one below the other, each as near to its wish as the others let it; in the order of the wishes. */
export function spreadLabels(wishes: readonly Wish[], from: number): number[] {
  const blocks: Block[] = [];
  for (const wish of wishes) {
    let block = settle([wish], from);
    for (let above = blocks.at(-1); above && above.start + above.height > block.start;) {
      blocks.pop();
      block = settle([...above.wishes, ...block.wishes], from);
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ wishes: together, start }) => {
    let next = start;
    return together.map(({ height }) => {
      const place = next;
      next += height;
      return place;
    });
  });
}
