import { deflateSync } from 'node:zlib'
// First simple version
const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let i = 0; i < 8; i++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})
function crc(bytes: Uint8Array): number {
  let c = -1
  for (let i = 0; i < bytes.length; i++) c = TABLE[(c ^ bytes[i]!) & 255]! ^ (c >>> 8)
  return ~c >>> 0
}
export class PngWriter {
  private readonly parts: Uint8Array[] = []
  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly dpi: number,
  ) {}
  write(pixels: Uint8Array): void {
    const { width } = this
    const rows = pixels.length / 4 / width
    const out = new Uint8Array(rows * (width * 3 + 1))
    for (let r = 0, o = 0, p = 0; r < rows; r++) {
      out[o++] = 0
      for (let x = 0; x < width; x++, p += 4) {
        out[o++] = pixels[p]!
        out[o++] = pixels[p + 1]!
        out[o++] = pixels[p + 2]!
      }
    }
    this.parts.push(out)
  }
  end(): Uint8Array {
    const head = Buffer.alloc(13)
    head.writeUInt32BE(this.width, 0)
    head.writeUInt32BE(this.height, 4)
    head[8] = 8
    head[9] = 2
    const phys = Buffer.alloc(9)
    const per = Math.round(this.dpi / 0.0254)
    phys.writeUInt32BE(per, 0)
    phys.writeUInt32BE(per, 4)
    phys[8] = 1
    const chunk = (type: string, data: Uint8Array) => {
      const b = Buffer.alloc(12 + data.length)
      b.writeUInt32BE(data.length, 0)
      b.write(type, 4, 'latin1')
      b.set(data, 8)
      b.writeUInt32BE(crc(b.subarray(4, 8 + data.length)), 8 + data.length)
      return b
    }
    return Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', head),
      chunk('sRGB', Buffer.from([0])),
      chunk('pHYs', phys),
      chunk('IDAT', deflateSync(Buffer.concat(this.parts))),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }
}
