//! Writes a request into parameters.

mod nested_text;
mod positions;
mod secret;

use std::fmt::{self, Write};

use crate::nonce::new_nonce;

use super::{
    Encode,
    json::write_json_string,
    params::{Entry, Params, Position, range},
};
use nested_text::{JoinedText, JsonText};
pub use secret::Secret;

/// Writes a request's fields into [`Params`].
///
/// Outside of a JSON body a nested value becomes flat parameters (`Tag.1.Key`), inside it stays
/// plain JSON.
#[derive(Debug)]
pub struct Encoder<'a> {
    params: &'a mut Params,
    sink: Sink,
    /// Flat name of the value that is being written.
    name: String,
    /// JSON goes to the body, or (for a parameter that carries JSON text) to the shared text.
    to_body: bool,
    /// The JSON object at the current depth has its brace.
    open: bool,
    /// The current JSON value is an item of a list, where an empty list must show.
    item: bool,
    /// Parts that a joined list has so far.
    parts: usize,
    /// Keys of maps carry their length (`#4#name`).
    sized_keys: bool,
    /// The top-level parameter that is filled in where the request leaves it out.
    token: Option<&'a str>,
    /// All goes into one JSON object as it is, wherever and however it would travel.
    plain: bool,
    /// Secrets are written as `***`.
    masked: bool,
    /// The value that is being written is a secret.
    secret: bool,
}

#[derive(Clone, Copy, Debug)]
enum Sink {
    Flat(Position),
    Json,
    Joined(char),
}

impl<'a> Encoder<'a> {
    /// An encoder that appends to `params`.
    pub fn new(params: &'a mut Params) -> Self {
        Self {
            params,
            sink: Sink::Flat(Position::Query),
            name: String::new(),
            to_body: false,
            open: false,
            item: false,
            parts: 0,
            sized_keys: false,
            token: None,
            plain: false,
            masked: false,
            secret: false,
        }
    }

    /// Writes a whole request and closes the JSON body, if one was begun. A parameter called
    /// `token` gets a fresh idempotency token where the request leaves it out.
    pub fn request(params: &'a mut Params, request: &dyn Encode, token: Option<&'a str>) {
        params.reserve();
        let mut encoder = Self::new(params);
        encoder.name.reserve(64);
        encoder.token = token;
        request.encode(&mut encoder);
        if encoder.open {
            encoder.params.json.push('}');
        }
    }

    /// A request or response as one JSON object: what it says, and nothing of how it travels.
    pub(crate) fn document(value: &dyn Encode) -> String {
        Self::write_document(value, false)
    }

    /// The same, to be shown.
    pub(crate) fn document_without_secrets(value: &dyn Encode) -> String {
        Self::write_document(value, true)
    }

    /// Calls `each` with the document of each item; they share one buffer.
    pub(crate) fn documents<T: Encode>(items: &[T], mut each: impl FnMut(&str)) {
        let mut params = Params::new();
        for item in items {
            params.json.clear();
            let mut encoder = Encoder::new(&mut params);
            (encoder.sink, encoder.to_body, encoder.plain) = (Sink::Json, true, true);
            item.encode(&mut encoder);
            each(&params.json);
        }
    }

    fn write_document(value: &dyn Encode, masked: bool) -> String {
        let mut params = Params::new();
        let mut encoder = Encoder::new(&mut params);
        encoder.masked = masked;
        (encoder.sink, encoder.to_body, encoder.plain) = (Sink::Json, true, true);
        value.encode(&mut encoder);
        if encoder.open {
            params.json.push('}');
        }
        if params.json.is_empty() {
            params.json.push_str("{}");
        }
        params.json
    }

    /// A member of the JSON body; with an empty name the value is the whole body.
    pub fn body<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        if self.plain {
            return self.json_member(name, value);
        }
        let saved = (self.sink, self.to_body);
        (self.sink, self.to_body) = (Sink::Json, true);
        let before = self.params.json.len();
        if name.is_empty() {
            value.encode(self);
        } else {
            self.field(name, value);
            if self.params.json.len() == before && self.token == Some(name) {
                self.field(name, new_nonce().as_str());
            }
        }
        if self.params.json.len() > before {
            let name = self.params.store(name);
            self.params.json_names.push(name);
        }
        (self.sink, self.to_body) = saved;
    }

    /// A member of the JSON body that is a string of JSON text.
    pub fn body_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.body(name, &JsonText(value));
    }

    /// A member of the JSON body that is a string joining a list by `separator`.
    pub fn body_joined<T: Encode + ?Sized>(&mut self, name: &str, separator: char, value: &T) {
        self.body(name, &JoinedText(separator, value));
    }

    /// The whole body as text that is sent as it is: the service takes it for JSON, unless the call
    /// sets another `content-type`.
    pub fn body_text<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        if self.plain {
            return self.json_member(name, value);
        }
        let text = self.params.text.len();
        let saved = (self.sink, self.parts);
        (self.sink, self.parts) = (Sink::Joined(','), 0);
        value.encode(self);
        (self.sink, self.parts) = saved;
        let text = self.params.text.split_off(text);
        if !text.is_empty() {
            self.params.json.push_str(&text);
            let name = self.params.store(name);
            self.params.json_names.push(name);
        }
    }

    /// The whole body as it is.
    pub fn body_bytes(&mut self, content_type: &str, body: &[u8]) {
        if self.plain {
            return self.json_member("", &body.escape_ascii().to_string());
        }
        self.params.set_body(content_type, body);
    }

    /// A field of the struct that is being written.
    pub fn field<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        match self.sink {
            Sink::Flat(_) => self.flat_field(name, value),
            Sink::Json => self.json_member(name, value),
            Sink::Joined(_) => value.encode(self),
        }
    }

    /// A field whose value is JSON text.
    pub fn field_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.field(name, &JsonText(value));
    }

    /// A field that joins a list by `separator`.
    pub fn field_joined<T: Encode + ?Sized>(&mut self, name: &str, separator: char, value: &T) {
        self.field(name, &JoinedText(separator, value));
    }

    /// A text value.
    pub fn text(&mut self, text: &str) {
        if self.secret {
            self.params.secrets.push(text.to_owned());
        }
        match self.sink {
            Sink::Flat(position) => self.params.push(position, &self.name, text),
            Sink::Json => write_json_string(self.out(), text),
            Sink::Joined(separator) => {
                if self.parts > 0 {
                    self.params.text.push(separator);
                }
                self.parts += 1;
                self.params.text.push_str(text);
            }
        }
    }

    /// A number or boolean: text that JSON writes without quotes.
    pub fn literal(&mut self, value: impl fmt::Display) {
        // Writing to a `String` cannot fail.
        match self.sink {
            Sink::Flat(position) => {
                let name = self.params.store(&self.name);
                let start = self.params.text.len();
                let _ = write!(self.params.text, "{value}");
                let value = range(start, self.params.text.len());
                self.params.entries.push(Entry {
                    position,
                    name,
                    value,
                });
            }
            Sink::Json => {
                let _ = write!(self.out(), "{value}");
            }
            Sink::Joined(separator) => {
                if self.parts > 0 {
                    self.params.text.push(separator);
                }
                self.parts += 1;
                let _ = write!(self.params.text, "{value}");
            }
        }
    }

    /// `null` in JSON, nothing elsewhere.
    pub fn null(&mut self) {
        if let Sink::Json = self.sink {
            self.out().push_str("null");
        }
    }

    /// A list. An empty one is absent.
    pub fn list<T: Encode>(&mut self, items: &[T]) {
        match self.sink {
            Sink::Flat(_) => {
                let before = self.name.len();
                for (index, item) in items.iter().enumerate() {
                    let _ = write!(self.name, ".{}", index + 1);
                    item.encode(self);
                    self.name.truncate(before);
                }
            }
            Sink::Json if items.is_empty() => {
                if self.item {
                    self.out().push_str("[]");
                }
            }
            Sink::Json => {
                for (index, item) in items.iter().enumerate() {
                    self.out().push(if index == 0 { '[' } else { ',' });
                    let start = self.out().len();
                    self.json_value(item, true);
                    if self.out().len() == start {
                        self.out().push_str("{}");
                    }
                }
                self.out().push(']');
            }
            Sink::Joined(_) => items.iter().for_each(|item| item.encode(self)),
        }
    }

    /// An entry of a map.
    pub fn entry<T: Encode + ?Sized>(&mut self, key: &str, value: &T) {
        if self.sized_keys && !self.plain {
            self.field(&format!("#{}#{key}", key.len()), value);
        } else {
            self.field(key, value);
        }
    }

    fn flat<T: Encode + ?Sized>(&mut self, position: Position, name: &str, value: &T) {
        if self.plain {
            return self.json_member(name, value);
        }
        self.sink = Sink::Flat(position);
        let before = self.params.entries.len();
        self.flat_field(name, value);
        if self.params.entries.len() == before && self.token == Some(name) {
            self.flat_field(name, new_nonce().as_str());
        }
    }

    fn flat_json<T: Encode + ?Sized>(&mut self, position: Position, name: &str, value: &T) {
        self.flat(position, name, &JsonText(value));
    }

    fn flat_joined<T: Encode + ?Sized>(
        &mut self,
        position: Position,
        name: &str,
        separator: char,
        value: &T,
    ) {
        self.flat(position, name, &JoinedText(separator, value));
    }

    fn flat_map<T: Encode + ?Sized>(&mut self, position: Position, name: &str, value: &T) {
        self.sized_keys = true;
        self.flat(position, name, value);
        self.sized_keys = false;
    }

    fn flat_field<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        let before = self.name.len();
        if before > 0 {
            self.name.push('.');
        }
        self.name.push_str(name);
        value.encode(self);
        self.name.truncate(before);
    }

    /// What an `Option` holds: plain JSON distinguishes an empty structure from an absent one.
    pub(super) fn encode_some<T: Encode>(&mut self, value: &T) {
        let start = self.params.json.len();
        value.encode(self);
        if self.plain && self.params.json.len() == start {
            self.params.json.push_str("{}");
        }
    }

    fn json_member<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        let was_open = self.open;
        let mark = self.out().len();
        self.out().push(if was_open { ',' } else { '{' });
        write_json_string(self.out(), name);
        self.out().push(':');
        let start = self.out().len();
        self.json_value(value, false);
        if self.out().len() == start {
            self.out().truncate(mark);
        } else {
            self.open = true;
        }
    }

    /// One JSON value with its closing brace; `open` is left for the caller to set.
    fn json_value<T: Encode + ?Sized>(&mut self, value: &T, item: bool) {
        let saved = (self.open, self.item);
        (self.open, self.item) = (false, item);
        value.encode(self);
        if self.open {
            self.out().push('}');
        }
        (self.open, self.item) = saved;
    }

    fn out(&mut self) -> &mut String {
        if self.to_body {
            &mut self.params.json
        } else {
            &mut self.params.text
        }
    }
}
