/** A combobox measures its texts and its place: without a layout engine, everything is given a size. */
export function layoutForCombobox() {
  const size = { width: 200, height: 400, top: 0, left: 0, right: 200, bottom: 400, x: 0, y: 0 };
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...size, toJSON: () => size });
  const canvas: Partial<CanvasRenderingContext2D> = { measureText: () => ({ width: 50 }) as TextMetrics };
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(canvas as CanvasRenderingContext2D);
}
