// Put into each page before anything of it runs. All times in milliseconds.
(() => {
  const probe = (window.probe = { ready: 0, painted: [], saved: [], left: [], long: [] });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((task) => probe.long.push([task.startTime, task.duration])),
  ).observe({ type: "longtask", buffered: true });

  // The moment after the next frame was put on the screen.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.splice(0).forEach((done) => done(performance.now()));
  const afterPaint = (done) =>
    requestAnimationFrame(() => {
      waiting.push(done);
      channel.port2.postMessage(0);
    });

  let pressed = 0;
  const look = new MutationObserver(() => {
    if (!probe.ready && document.getElementById("page-title")) {
      probe.ready = -1;
      afterPaint((now) => (probe.ready = now));
    }
    const state = document.getElementById("save-state")?.textContent ?? "";
    if (pressed && state.startsWith("Saving")) probe.saving = true;
    if (pressed && probe.saving && state.startsWith("Saved")) {
      probe.saved.push(performance.now() - pressed);
      pressed = 0;
      probe.saving = false;
    }
  });
  look.observe(document, { childList: true, subtree: true, characterData: true });

  // What the page does in the timer that it sets when a field is left: the next timer
  // but one comes right after it.
  addEventListener(
    "focusout",
    () =>
      setTimeout(() => {
        const begun = performance.now();
        setTimeout(() => probe.left.push(performance.now() - begun));
      }),
    true,
  );

  addEventListener(
    "keydown",
    (event) => {
      pressed ||= event.timeStamp;
      afterPaint((now) => probe.painted.push(now - event.timeStamp));
    },
    true,
  );
})();
