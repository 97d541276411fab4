/**
 * A small PMTiles archive (version 3): one uncompressed vector tile for the whole world, whose layer "earth" is one
 * square. It is what a `pmtiles extract` of Protomaps is, without its hundred megabytes.
 */
export function samplePmtiles(): Buffer {
  const tile = vectorTile();
  // One entry: tile 0, once, as long as it is, at the start of the data.
  const directory = Buffer.from([...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)]);
  const metadata = Buffer.from('{"vector_layers":[{"id":"earth","fields":{}}]}');
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'ascii');
  header[7] = 3;
  const [rootAt, metadataAt] = [127, 127 + directory.length];
  const tilesAt = metadataAt + metadata.length;
  for (const [i, value] of [rootAt, directory.length, metadataAt, metadata.length, 0, 0, tilesAt, tile.length, 1, 1, 1].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + i * 8);
  // Clustered; nothing compressed; vector tiles; of zoom 0 alone; of the whole world.
  header.set([1, 1, 1, 1, 0, 0], 96);
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + i * 4);
  return Buffer.concat([header, directory, metadata, tile]);
}

/** A tile of one layer with one polygon from corner to corner. */
function vectorTile(): Buffer {
  const zigzag = (value: number) => (value << 1) ^ (value >> 31);
  const line = [9, 0, 0, 26, 4096, 0, 0, 4096, -4096, 0].map((value, i) => (i === 0 || i === 3 ? value : zigzag(value)));
  const geometry = [...line, 15].flatMap((value) => varint(value));
  const feature = [...field(3, 0, varint(3)), ...field(4, 2, geometry)];
  const name = [...Buffer.from('earth')];
  const layer = [...field(15, 0, varint(2)), ...field(1, 2, name), ...field(2, 2, feature), ...field(5, 0, varint(4096))];
  return Buffer.from(field(3, 2, layer));
}

/** A field of a protocol buffer: a number (wire type 0) or bytes (2). */
function field(number: number, type: 0 | 2, content: readonly number[]): number[] {
  return [...varint((number << 3) | type), ...(type === 2 ? varint(content.length) : []), ...content];
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}
