//! The headers of a request while it is signed.

use crate::{
    credentials::Credentials,
    encode::{Params, Position},
    transport::{Headers, HeadersIter},
};

use super::types::{SignError, Unsigned};

const FORM: &str = "application/x-www-form-urlencoded";

/// The headers of a request while it is built.
pub(super) struct HeadersDraft {
    list: Headers,
    /// So many come from the program, and stand instead of those of the protocol.
    given: usize,
}

impl HeadersDraft {
    pub(super) fn new(unsigned: &Unsigned<'_>) -> Self {
        let mut list = Headers::with_capacity(12, 1024);
        for (name, value) in unsigned.headers {
            list.push(name, value);
        }
        let given = list.len();
        let mut headers = Self { list, given };
        for (name, value) in unsigned.params.at(Position::Header) {
            headers.given = headers.list.len();
            headers.protocol(name, value);
        }
        headers.given = headers.list.len();
        headers.protocol("accept", "application/json");
        headers
    }

    /// Adds a header, unless one of this name was given. The protocol has each once.
    pub(super) fn protocol(&mut self, name: &str, value: &str) {
        self.protocol_with(name, |text| text.push_str(value));
    }

    /// The same with a value that `write` appends.
    pub(super) fn protocol_with(&mut self, name: &str, write: impl FnOnce(&mut String)) {
        let mut given = self.list.iter().take(self.given);
        if !given.any(|(given, _)| given.eq_ignore_ascii_case(name)) {
            self.list.push_with(name, write);
        }
    }

    pub(super) fn identity(&mut self, credentials: &Credentials, type_in_header: bool) {
        if let Some(token) = credentials.security_token() {
            self.protocol("x-acs-accesskey-id", credentials.access_key_id());
            self.protocol("x-acs-security-token", token);
        }
        if let Some(token) = credentials.bearer_token() {
            self.protocol("x-acs-bearer-token", token);
            if type_in_header {
                self.protocol("x-acs-signature-type", "BEARERTOKEN");
            }
        }
    }

    /// The one body of the request, with its content type among the headers.
    pub(super) fn body(&mut self, params: &Params, form: String) -> Result<Vec<u8>, SignError> {
        match (params.body(), form.is_empty()) {
            (None, true) => Ok(Vec::new()),
            (None, false) => {
                self.protocol("content-type", FORM);
                Ok(form.into_bytes())
            }
            (Some((content_type, body)), true) => {
                self.protocol("content-type", content_type);
                Ok(body.to_vec())
            }
            (Some(_), false) => Err(SignError::new(
                "form parameters and another body cannot be sent together".to_owned(),
            )),
        }
    }

    pub(super) fn iter(&self) -> HeadersIter<'_> {
        self.list.iter()
    }

    pub(super) fn into_headers(self) -> Headers {
        self.list
    }
}
