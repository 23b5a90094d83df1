/* A form on a weak connection. Each change is kept in the browser first and sent afterwards; what was not received is sent
   again until it is. The store is per account, and is emptied by signing out, by another account, and after seven days. */
(() => {
  if (customElements.get("kept-form")) return;

  const DAYS = 7 * 24 * 60 * 60 * 1000;
  const PAUSE = 700;
  const LONGEST_WAIT = 30000;

  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

  const newKey = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;

  class KeptForm extends HTMLElement {
    connectedCallback() {
      this.place = `kept:${this.getAttribute("account")}:${this.getAttribute("subject")}`;
      this.received = Number(this.getAttribute("sequence"));
      this.wait = PAUSE;
      this.purge();
      this.addEventListener("input", () => this.changed());
      this.addEventListener("change", () => this.changed());
      this.addEventListener("click", event => this.clicked(event));
      this.again = () => this.send();
      window.addEventListener("online", this.again);
      this.left = () => { if (this.work && this.work.sequence > this.received) this.store() };
      window.addEventListener("pagehide", this.left);
      setTimeout(() => this.restore());
    }

    disconnectedCallback() {
      window.removeEventListener("online", this.again);
      window.removeEventListener("pagehide", this.left);
      clearTimeout(this.timer);
    }

    /** What others left on this phone, and what is too old. */
    purge() {
      const own = `kept:${this.getAttribute("account")}:`;
      for (const key of Object.keys(localStorage).filter(key => key.startsWith("kept:"))) {
        let at = 0;
        try { at = JSON.parse(localStorage.getItem(key)).at } catch { /* not ours: it goes */ }
        if (!key.startsWith(own) || Date.now() - at > DAYS) localStorage.removeItem(key);
      }
    }

    restore() {
      try { this.work = JSON.parse(localStorage.getItem(this.place)) } catch { this.work = null }
      if (this.work && this.work.sequence > this.received) {
        this.fill(this.work.fields);
        this.show("saved");
        this.send();
      } else {
        this.work = null;
        localStorage.removeItem(this.place);
        if (this.received > 0) this.show("received");
      }
      this.setAttribute("ready", "");
    }

    named() {
      return [...this.querySelectorAll("input[name], select[name], textarea[name]")];
    }

    fields() {
      const fields = {};
      for (const field of this.named()) {
        if (field.type === "radio") {
          if (field.checked) fields[field.name] = field.value;
        } else {
          fields[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
        }
      }
      return fields;
    }

    fill(fields) {
      for (const field of this.named()) {
        const value = fields[field.name];
        if (field.type === "radio") field.checked = field.value === value;
        else if (value === undefined) continue;
        else if (field.type === "checkbox") field.checked = value === "true";
        else field.value = value;
      }
    }

    changed() {
      this.work = {
        sequence: Math.max(this.received, this.work?.sequence ?? 0) + 1,
        key: newKey(),
        at: Date.now(),
        fields: this.fields(),
      };
      this.store();
      this.show("saved");
      this.wait = PAUSE;
      this.later();
    }

    store() {
      try { localStorage.setItem(this.place, JSON.stringify(this.work)) } catch { this.show("waiting") }
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), this.wait);
    }

    async send() {
      clearTimeout(this.timer);
      if (this.sending || !this.work || this.work.sequence <= this.received) {
        if (!this.sending) this.finish();
        return;
      }
      this.sending = true;
      const sent = this.work;
      let status = 0;
      try {
        const header = meta("_csrf_header");
        const answer = await fetch("/kept", {
          method: "POST",
          redirect: "manual",
          credentials: "same-origin",
          headers: { "Content-Type": "application/json", ...(header ? { [header]: meta("_csrf") } : {}) },
          body: JSON.stringify({
            subject: this.getAttribute("subject"), sequence: sent.sequence, key: sent.key, fields: sent.fields,
          }),
        });
        status = answer.type === "opaqueredirect" ? 401 : answer.status;
      } catch { /* no connection */ }
      this.sending = false;
      this.answered(sent, status);
    }

    answered(sent, status) {
      if (status === 200) {
        this.received = sent.sequence;
        this.wait = PAUSE;
        if (this.work === sent) {
          localStorage.removeItem(this.place);
          this.show("received");
          this.finish();
        } else {
          this.later();
        }
      } else if (status === 409) {
        this.finishing = false;
        this.show("overtaken");
      } else if (status === 401 || status === 403) {
        this.finishing = false;
        this.show("ended");
      } else {
        this.show("waiting");
        this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
        this.later();
      }
    }

    clicked(event) {
      if (!event.target.closest("[data-finish]")) return;
      this.finishing = true;
      if (!this.work && this.received === 0) this.changed();
      this.send();
    }

    finish() {
      if (!this.finishing) return;
      this.finishing = false;
      this.dispatchEvent(new CustomEvent("kept-finish"));
    }

    forget() {
      localStorage.removeItem(this.place);
      this.work = null;
    }

    show(state) {
      const line = this.querySelector(".kept-state");
      this.setAttribute("state", state);
      if (line) line.textContent = this.getAttribute(`data-${state}`);
    }
  }

  customElements.define("kept-form", KeptForm);
})();
