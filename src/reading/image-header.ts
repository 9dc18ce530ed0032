/** What the first bytes of an image say, as far as it matters before anyone decodes it. */
export type ImageHeader = { width: number; height: number; isWhole: boolean; hasLocation: boolean };

const textAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const hasText = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1');

const gpsTag = 0x8825;

// EXIF is a small TIFF file: its first directory names the one with the place where the picture was taken.
const hasGps = (tiff: Uint8Array): boolean => {
  if (tiff.length < 14) return false;
  const view = viewOf(tiff);
  const isLittle = textAt(tiff, 0, 2) === 'II';
  const start = view.getUint32(4, isLittle);
  if (start + 2 > tiff.length) return false;
  const count = Math.min(
    view.getUint16(start, isLittle),
    Math.floor((tiff.length - start - 2) / 12),
  );
  return Array.from({ length: count }, (_, at) =>
    view.getUint16(start + 2 + at * 12, isLittle),
  ).includes(gpsTag);
};

const png = (bytes: Uint8Array): ImageHeader | undefined => {
  if (bytes.length < 33 || textAt(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  const view = viewOf(bytes);
  const exif = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('eXIf');
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    isWhole: hasText(bytes.subarray(-32), 'IEND'),
    hasLocation: exif > 0 && hasGps(bytes.subarray(exif + 4)),
  };
};

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg = (bytes: Uint8Array): ImageHeader | undefined => {
  if (textAt(bytes, 0, 3) !== '\xff\xd8\xff') return undefined;
  const view = viewOf(bytes);
  const header = { width: 0, height: 0, isWhole: hasText(bytes, '\xff\xd9'), hasLocation: false };
  for (let at = 2; at + 10 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at) - 0xff00;
    if (marker < 0xc0 || marker > 0xfe) break;
    if (isFrame(marker)) {
      header.height = view.getUint16(at + 5);
      header.width = view.getUint16(at + 7);
    }
    if (marker === 0xe1 && textAt(bytes, at + 4, 4) === 'Exif')
      header.hasLocation ||= hasGps(bytes.subarray(at + 10));
    if (marker === 0xda) {
      header.isWhole = hasText(bytes.subarray(at), '\xff\xd9');
      break;
    }
  }
  return header;
};

const webpSize = (bytes: Uint8Array): Pick<ImageHeader, 'width' | 'height'> => {
  const view = viewOf(bytes);
  const kind = textAt(bytes, 12, 4);
  if (kind === 'VP8X')
    return {
      width: (view.getUint32(24, true) & 0xffffff) + 1,
      height: (view.getUint32(26, true) >>> 8) + 1,
    };
  const bits = view.getUint32(kind === 'VP8L' ? 21 : 26, true);
  return kind === 'VP8L'
    ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    : { width: bits & 0x3fff, height: (bits >> 16) & 0x3fff };
};

const webp = (bytes: Uint8Array): ImageHeader | undefined => {
  if (bytes.length < 30 || textAt(bytes, 0, 4) + textAt(bytes, 8, 4) !== 'RIFFWEBP')
    return undefined;
  const exif = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('EXIF');
  return {
    ...webpSize(bytes),
    isWhole: viewOf(bytes).getUint32(4, true) + 8 <= bytes.length,
    hasLocation: exif > 0 && hasGps(bytes.subarray(exif + 8)),
  };
};

/** The header of a PNG, JPEG or WebP image; nothing for any other bytes, whatever their file is called. */
export const imageHeader = (bytes: Uint8Array): ImageHeader | undefined =>
  png(bytes) ?? jpeg(bytes) ?? webp(bytes);
