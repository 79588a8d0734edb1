// What the app is measured against: no framework, only the rows that fit on the
// screen, and each edit stored as one small record. As little as can be done.
"use strict";

const ROWS_ON_SCREEN = 12;
const wanted = Number(new URLSearchParams(location.search).get("records") ?? 0);
const state = document.getElementById("save-state");

const promised = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function open() {
  const request = indexedDB.open(`plain-${wanted}`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore("records", { keyPath: "id" });
  return promised(request);
}

async function fill(database) {
  const transaction = database.transaction("records", "readwrite");
  for (let id = 0; id < wanted; id++) {
    transaction.objectStore("records").put({ id, title: `Record ${id}`, text: "of many words ".repeat(40) });
  }
  return new Promise((resolve) => (transaction.oncomplete = resolve));
}

function show(database, record) {
  const label = document.createElement("label");
  const area = document.createElement("textarea");
  label.textContent = record.title;
  area.value = record.text;
  area.addEventListener("input", () => {
    record.text = area.value;
    state.textContent = "Saving";
    const transaction = database.transaction("records", "readwrite", { durability: "strict" });
    transaction.objectStore("records").put(record);
    transaction.oncomplete = () => (state.textContent = "Saved");
  });
  label.append(area);
  document.getElementById("rows").append(label);
}

(async () => {
  const database = await open();
  const count = await promised(database.transaction("records").objectStore("records").count());
  if (count < wanted) await fill(database);
  const records = await promised(database.transaction("records").objectStore("records").getAll());
  records.slice(0, ROWS_ON_SCREEN).forEach((record) => show(database, record));
  const title = document.createElement("h1");
  title.id = "page-title";
  title.textContent = "Plain";
  document.body.prepend(title);
})();
