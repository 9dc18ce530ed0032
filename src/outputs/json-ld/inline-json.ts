// Besides what would end the element or open another in HTML, the line ends that only JSON allows unescaped.
const unsafe = /[<>&\u2028\u2029]/g;

/** Data as JSON that may stand inside a `<script>`: nothing in it can end the element. The only way into such an element. */
export const inlineJson = (data: object): string =>
  JSON.stringify(data).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
