/** Text as bytes, one for each character. */
export const textBytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const bigEndian = (size: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes.toString('latin1');
};
const littleEndian = (size: number): string =>
  Buffer.from(textBytes(bigEndian(size)))
    .reverse()
    .toString('latin1');

const chunk = (type: string, content: string): string =>
  bigEndian(content.length) + type + content + '\0\0\0\0';

/** The frame of a PNG of such a size; what a decoder would want is left out. */
export const pngOf = (width: number, height: number): Uint8Array =>
  textBytes(
    '\x89PNG\r\n\x1a\n' +
      chunk('IHDR', `${bigEndian(width)}${bigEndian(height)}\x08\x02\0\0\0`) +
      chunk('IEND', ''),
  );

const twoBytes = (size: number): string => bigEndian(size).slice(2);

/** A directory of EXIF with the place where the picture was taken. */
const location = 'Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0';

/** The frame of a JPEG of such a size, with a place where it was taken if wanted. */
export const jpegOf = (width: number, height: number, isLocated = false): Uint8Array => {
  const segment = (marker: string, content: string) =>
    `\xff${marker}${twoBytes(content.length + 2)}${content}`;
  return textBytes(
    '\xff\xd8' +
      (isLocated
        ? segment('\xe1', location)
        : segment('\xe0', 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')) +
      segment('\xc0', `\x08${twoBytes(height)}${twoBytes(width)}\x01\x01\x11\0`) +
      segment('\xda', '\x01\x01\0\0\x3f\0') +
      '\0\0\xff\xd9',
  );
};

/** The frame of a WebP of such a size. */
export const webpOf = (width: number, height: number): Uint8Array => {
  const size = (side: number) => String.fromCharCode((side - 1) & 255, (side - 1) >> 8, 0);
  const content = `WEBPVP8X\x0a\0\0\0\0\0\0\0${size(width)}${size(height)}VP8 \x08\0\0\0${'\0'.repeat(8)}`;
  return textBytes(`RIFF${littleEndian(content.length)}${content}`);
};

export const animated = textBytes('GIF89a\x01\0\x01\0\x80\0\0');
