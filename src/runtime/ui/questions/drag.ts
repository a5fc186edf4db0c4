/** What happens while something is dragged; points are in the window. */
interface DragEvents {
  start(): void;
  move(x: number, y: number): void;
  /** @param isDropped false: the browser took the pointer away, as for scrolling. */
  end(x: number, y: number, isDropped: boolean): void;
}

/** So far a pointer moves before it drags: less is a tap. */
const TAP_PX = 6;

/** Lets mouse, pen and finger drag by a handle. A drag ends in no click. The handle needs `touch-action: none`. */
export const onDrag = (handle: HTMLElement, { start, move, end }: DragEvents): void =>
  handle.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    let isDragging = false;
    const listening = new AbortController();
    const listen = (name: 'pointermove' | 'pointerup' | 'pointercancel', to: (event: PointerEvent) => void) =>
      handle.addEventListener(name, (event) => event.pointerId === down.pointerId && to(event), {
        signal: listening.signal,
      });
    const finish = ({ clientX, clientY }: PointerEvent, isDropped: boolean): void => {
      listening.abort();
      if (isDragging) end(clientX, clientY, isDropped);
    };
    handle.setPointerCapture(down.pointerId);
    listen('pointermove', ({ clientX, clientY }) => {
      if (!isDragging && Math.hypot(clientX - down.clientX, clientY - down.clientY) < TAP_PX) return;
      if (!isDragging) {
        isDragging = true;
        handle.addEventListener('click', (event) => event.stopImmediatePropagation(), {
          capture: true,
          once: true,
          signal: AbortSignal.timeout?.(500) ?? listening.signal,
        });
        start();
      }
      move(clientX, clientY);
    });
    listen('pointerup', (event) => finish(event, true));
    listen('pointercancel', (event) => finish(event, false));
  });
