// The page is whole without this script. It adds the filter, whose state is in the address; opens what a link or a click leads to;
// copies, and hands the claims out as files.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const template = document.getElementById("filter");
  template.after(template.content.cloneNode(true));
  const form = document.querySelector(".filter");
  const choices = [...form.elements];
  const find = form.elements.find;
  const rows = all(".claims tbody tr");
  const followers = all("[data-claims]");
  const claimsOf = element => element.dataset.claims.split(" ");
  const articleOf = row => document.getElementById(row.querySelector("a").hash.slice(1));

  const state = make("p", { className: "state" });
  const status = make("span", { role: "status" });
  const reset = make("button", { textContent: "Reset" });
  state.append(status, reset);
  const toFind = make("a", { href: "#claims", textContent: "Find" });
  const entry = make("li");
  entry.append(toFind);
  document.querySelector("nav ul").append(entry);
  document.querySelector("nav").append(state);
  document.body.classList.add("scripted");

  // Filter: values of different properties must all match.
  const fold = text => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const texts = new Map(rows.map(row => [row, fold(row.textContent)]));
  const matches = (row, wanted) => wanted.every(([name, value]) =>
    name === "find" ? texts.get(row).includes(fold(value)) : row.dataset[name].split(" ").includes(value));

  function apply(message = "") {
    const query = new URLSearchParams(location.search);
    for (const choice of choices) {
      choice.value = query.get(choice.name) ?? "";
      if (choice.selectedIndex === -1) choice.value = "";
    }
    const wanted = choices.map(choice => [choice.name, choice.value.trim()]).filter(([, value]) => value !== "");
    const matching = new Set(rows.filter(row => matches(row, wanted)).flatMap(claimsOf));
    document.body.classList.toggle("filtered", wanted.length > 0);
    for (const element of followers) {
      const isOut = !claimsOf(element).some(claim => matching.has(claim));
      if (element.matches("mark, [role=doc-noteref]")) element.classList.toggle("faded", isOut);
      else element.hidden = isOut;
    }
    if (wanted.length > 0) rows[0].closest("details").open = true;
    reset.hidden = wanted.length === 0;
    status.textContent = message || (wanted.length > 0 ? `${matching.size} of ${rows.length} claims` : "");
  }

  const readChoices = () =>
    new URLSearchParams(choices.filter(choice => choice.value.trim() !== "").map(choice => [choice.name, choice.value])).toString();

  function go(query, isTyping = false) {
    const address = location.pathname + (query ? `?${query}` : "");
    if (isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    apply();
  }

  form.addEventListener("change", event => { if (event.target !== find) go(readChoices()); });
  form.addEventListener("input", event => {
    if (event.target === find) go(readChoices(), new URLSearchParams(location.search).has("find"));
  });
  form.addEventListener("submit", event => event.preventDefault());
  reset.addEventListener("click", () => { go(""); toFind.focus(); });
  toFind.addEventListener("click", () => setTimeout(() => find.focus({ preventScroll: true })));

  // A link never leads to something hidden: it clears the filter, and the status says so.
  function reveal() {
    for (const element of all(".ringed")) element.classList.remove("ringed");
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const id = /^#[cs]-(.+)$/.exec(location.hash)?.[1];
    const row = id && rows.find(r => r.querySelector("a").hash === `#c-${id}`);
    if (!row) {
      const tables = all("details.table", target.closest("section") ?? target);
      if (tables.length === 1) tables[0].open = true;
      return;
    }
    const [claim] = claimsOf(row);
    if (row.hidden) {
      history.replaceState(null, "", location.pathname + location.hash);
      apply(`Filter cleared to show claim ${claim}.`);
    }
    target.closest("details")?.setAttribute("open", "");
    for (const element of followers)
      if (element.matches("mark.claim, .note") && claimsOf(element).includes(claim)) element.classList.add("ringed");
    target.scrollIntoView();
  }

  addEventListener("popstate", () => { apply(); reveal(); });
  addEventListener("hashchange", reveal);

  async function copy(text, message) {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = message;
    } catch {
      status.textContent = "The browser does not allow copying.";
    }
  }

  for (const paste of all(".paste")) {
    const button = make("button", { type: "button", textContent: "Copy" });
    button.addEventListener("click", () => copy(paste.textContent, "Sentence copied."));
    paste.after(" ", button);
  }
  for (const article of all("article.claim")) {
    const button = make("button", { type: "button", textContent: "Copy link" });
    button.addEventListener("click", () => copy(`${location.href.replace(/[?#].*/, "")}#${article.id}`, "Link copied."));
    const foot = make("p");
    foot.append(button, " ", make("small", { textContent: article.id.slice(2) }));
    article.append(foot);
  }

  document.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    if (link?.getAttribute("href").startsWith("?")) {
      // A number in a table filters in place instead of loading the page again.
      event.preventDefault();
      go(link.search.slice(1));
      const first = rows.find(row => !row.hidden);
      first.scrollIntoView();
      first.querySelector("a").focus({ preventScroll: true });
    } else if (link) {
      // The same address again opens what was shut meanwhile.
      if (link.hash && link.hash === location.hash) setTimeout(reveal);
    } else {
      const mark = event.target.closest("mark[data-claims]");
      if (!mark || !getSelection().isCollapsed) return;
      const { hash } = rows.find(row => row.dataset.claims === claimsOf(mark)[0]).querySelector("a");
      if (location.hash === hash) reveal();
      else location.hash = hash;
    }
  });

  // Downloads: the rows that are shown, each with its sentence to paste and its id.
  const heads = all(".claims th").map(th => th.textContent).concat("Sentence to paste", "Id");
  const clean = text => text.trim().replace(/\s+/g, " ");
  const read = row => all("td", row).map(td => clean(td.innerText || td.textContent))
    .concat(articleOf(row).querySelector(".paste").textContent, articleOf(row).id.slice(2));
  const csvCell = text => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
  const markdownCell = text => text.replace(/[\\`*_[\]<>|~&]/g, "\\$&");
  const formats = {
    CSV: ["claims.csv", "text/csv", table => table.map(line => line.map(csvCell).join(",")).join("\r\n") + "\r\n"],
    JSON: ["claims.json", "application/json", ([names, ...lines]) =>
      JSON.stringify(lines.map(line => Object.fromEntries(line.map((cell, i) => [names[i], cell]))), null, 2) + "\n"],
    Markdown: ["claims.md", "text/markdown", ([names, ...lines]) =>
      [names, names.map(() => "---"), ...lines.map(line => line.map(markdownCell))].map(line => `| ${line.join(" | ")} |\n`).join("")],
  };
  const downloads = make("p", { className: "downloads" });
  downloads.append("Download the claims as ");
  for (const [name, [file, type, write]] of Object.entries(formats)) {
    const link = make("a", { href: "#claims", download: file, textContent: name });
    link.addEventListener("click", () => {
      const table = [heads, ...rows.filter(row => !row.hidden).map(read)];
      link.href = `data:${type};charset=utf-8,${encodeURIComponent(write(table))}`;
    });
    downloads.append(link, " ");
  }
  document.querySelector("footer").append(downloads);

  // Paper has no clicks.
  addEventListener("beforeprint", () => {
    for (const details of all("details.table:not([open])")) {
      details.open = true;
      details.dataset.printed = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of all("details[data-printed]")) {
      details.open = false;
      delete details.dataset.printed;
    }
  });

  apply();
  reveal();
})();
