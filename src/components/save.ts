import {element} from "./element.js";

/** Hands the reader a file. A link that downloads is no request, so the page's policy need not allow it. */
export function save(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  element("a", {href, download: name}).click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A drawing as a file's text. */
export const svgText = (drawing: SVGSVGElement): string => new XMLSerializer().serializeToString(drawing);

/**
 * A drawing as PNG with so many pixels to each of its own. The page's policy lets images be data, not blobs. Made at
 * once: Chromium puts `toBlob` off until it is idle, up to seven seconds, and then the reader's press no longer counts.
 */
export async function pngOf(drawing: SVGSVGElement, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`;
  await image.decode();
  const canvas = element("canvas", {width: image.width * scale, height: image.height * scale});
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, encoded = ""] = canvas.toDataURL("image/png").split(",");
  if (!encoded) throw new Error(`too large to be drawn as PNG: ${canvas.width} by ${canvas.height} pixels`);
  return new Blob([Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0))], {type: "image/png"});
}
