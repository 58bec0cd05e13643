//! Parameters by where they go, outside of the body.

use crate::encode::{Encode, params::Position};

use super::Encoder;

impl Encoder<'_> {
    /// A query parameter.
    pub fn query<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat(Position::Query, name, value);
    }

    /// A query parameter whose value is JSON text.
    pub fn query_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat_json(Position::Query, name, value);
    }

    /// A query parameter that joins a list by `separator`.
    pub fn query_joined<T: Encode + ?Sized>(&mut self, name: &str, separator: char, value: &T) {
        self.flat_joined(Position::Query, name, separator, value);
    }

    /// A query parameter for each entry of a map, with the length of each key before it
    /// (`Parameters.#4#name`).
    pub fn query_map<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat_map(Position::Query, name, value);
    }

    /// A form parameter.
    pub fn form<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat(Position::Form, name, value);
    }

    /// A form parameter whose value is JSON text.
    pub fn form_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat_json(Position::Form, name, value);
    }

    /// A form parameter that joins a list by `separator`.
    pub fn form_joined<T: Encode + ?Sized>(&mut self, name: &str, separator: char, value: &T) {
        self.flat_joined(Position::Form, name, separator, value);
    }

    /// A form parameter for each entry of a map, with the length of each key before it.
    pub fn form_map<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat_map(Position::Form, name, value);
    }

    /// A header.
    pub fn header<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat(Position::Header, name, value);
    }

    /// A header whose value is JSON text.
    pub fn header_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat_json(Position::Header, name, value);
    }

    /// A header that joins a list by `separator`.
    pub fn header_joined<T: Encode + ?Sized>(&mut self, name: &str, separator: char, value: &T) {
        self.flat_joined(Position::Header, name, separator, value);
    }

    /// A segment of the path template.
    pub fn path<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat(Position::Path, name, value);
    }

    /// A segment of the path template that joins a list by `separator`.
    pub fn path_joined<T: Encode + ?Sized>(&mut self, name: &str, separator: char, value: &T) {
        self.flat_joined(Position::Path, name, separator, value);
    }

    /// A part of the host name.
    pub fn host<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.flat(Position::Host, name, value);
    }
}
