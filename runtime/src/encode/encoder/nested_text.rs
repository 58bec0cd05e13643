//! Values that are one text: of JSON, or of parts with a separator.

use super::{Encode, Encoder, Entry, Sink, range};

impl Encoder<'_> {
    /// Runs `write` with the shared text as its target and makes what it wrote the current value.
    fn composed(&mut self, sink: Sink, write: impl FnOnce(&mut Self)) {
        let outer = self.sink;
        let name = match outer {
            Sink::Flat(_) => self.params.store(&self.name),
            _ => 0..0,
        };
        let start = self.params.text.len();
        let saved = (self.to_body, self.parts);
        (self.sink, self.to_body, self.parts) = (sink, false, 0);
        write(self);
        let wrote = self.parts > 0 || self.params.text.len() > start;
        self.sink = outer;
        (self.to_body, self.parts) = saved;
        if !wrote {
            return;
        }
        if let Sink::Flat(position) = outer {
            let value = range(start, self.params.text.len());
            self.params.entries.push(Entry {
                position,
                name,
                value,
            });
        } else {
            let text = self.params.text.split_off(start);
            self.text(&text);
        }
    }
}

/// A value written as JSON text.
pub(super) struct JsonText<'v, T: ?Sized>(pub(super) &'v T);

impl<T: Encode + ?Sized> Encode for JsonText<'_, T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        if e.plain {
            return self.0.encode(e);
        }
        e.composed(Sink::Json, |e| e.json_value(self.0, false));
    }
}

/// A list written as text with separators.
pub(super) struct JoinedText<'v, T: ?Sized>(pub(super) char, pub(super) &'v T);

impl<T: Encode + ?Sized> Encode for JoinedText<'_, T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        if e.plain {
            return self.1.encode(e);
        }
        e.composed(Sink::Joined(self.0), |e| self.1.encode(e));
    }
}
