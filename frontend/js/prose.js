// Links to rules, terms and footnotes open their card in place. One listener for all pages; cards come from the server.
if (!window.camtayProse) {
  window.camtayProse = true;
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a.rule-link, a.term-link, a.footnote-link');
    if (!link) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const scope = link.closest('.lesson-section, .question-card, .prose') || document;
    const card = scope.querySelector('[id="' + CSS.escape(link.getAttribute('href').slice(1)) + '"]');
    if (card) {
      const open = card.classList.toggle('open');
      link.setAttribute('aria-expanded', String(open));
      if (open) {
        card.scrollIntoView({block: 'nearest'});
      }
    }
  }, true);
}
