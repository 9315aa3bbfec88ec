// The page is whole without this script; it adds the filter, whose state lives in the query string, and rings the words
// and notes of the claim that a link leads to.
"use strict";
(() => {
  const template = document.getElementById("filter");
  template.after(template.content.cloneNode(true));
  const form = document.querySelector(".filter form");
  const status = form.querySelector("[role=status]");
  const boxes = [...form.querySelectorAll("input")];
  const cards = [...document.querySelectorAll(".card")];
  const followers = [...document.querySelectorAll("[data-claims]")];

  const claimsOf = element => element.dataset.claims.split(" ");
  const labelOf = box => box.parentElement.dataset.label;
  const has = (card, box) => card.dataset[box.name].split(" ").includes(box.value);

  // Values of one property are alternatives; every property that has any must match.
  const matches = (card, checked) =>
    checked.every(box => checked.some(other => other.name === box.name && has(card, other)));

  function apply(message = "") {
    const wanted = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = wanted.getAll(box.name).includes(box.value);
    const checked = boxes.filter(box => box.checked);
    const matching = new Set(cards.filter(card => matches(card, checked)).flatMap(claimsOf));
    document.body.classList.toggle("filtered", checked.length > 0);
    for (const element of followers)
      element.classList.toggle("faded", !claimsOf(element).some(claim => matching.has(claim)));
    form.querySelector("summary").textContent = ["Filter the claims", ...checked.map(labelOf)].join(" · ");
    status.textContent = `${message}${matching.size} of ${cards.length} claims`;
  }

  function go(query) {
    history.pushState(null, "", location.pathname + (query ? `?${query}` : ""));
    apply();
  }

  // A link never leads to something faded: it clears the filter, and the status says so.
  function reveal() {
    const claim = /^#[cs]-(.+)$/.exec(location.hash)?.[1];
    const card = claim && document.getElementById(`c-${claim}`);
    for (const element of followers)
      element.classList.toggle("ringed", Boolean(card) && element.matches("mark, .note, .card") && claimsOf(element).includes(claim));
    if (card?.classList.contains("faded")) {
      history.replaceState(null, "", location.pathname + location.hash);
      apply(`The filter was cleared to show ${claim}: `);
    }
  }

  form.addEventListener("change", () => go(new URLSearchParams(new FormData(form)).toString()));
  form.addEventListener("reset", () => go(""));
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("popstate", () => { apply(); reveal(); });
  addEventListener("hashchange", reveal);

  // A number in a table filters in place instead of loading the page again.
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='?']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.search.slice(1));
    const claims = document.getElementById("claims");
    claims.scrollIntoView();
    claims.focus({ preventScroll: true });
  });

  apply();
  reveal();
})();
