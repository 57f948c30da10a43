/** Says what has changed to who cannot see it. It must be there before it says something. */
export function Status({ children }: { children: string }) {
  return (
    <div role="status" class="slim-hidden">
      {children}
    </div>
  );
}
