//! The headers of a request while it is signed.

use std::borrow::Cow;

use crate::{
    credentials::Credentials,
    encode::{Params, Position},
    transport::Header,
};

use super::types::{SignError, Unsigned};

const FORM: &str = "application/x-www-form-urlencoded";

/// The headers of a request while it is built.
pub(super) struct Headers {
    list: Vec<Header>,
}

impl Headers {
    pub(super) fn new(unsigned: &Unsigned<'_>) -> Self {
        let given = unsigned.params.at(Position::Header);
        let mut list: Vec<Header> = Vec::with_capacity(16);
        list.extend(unsigned.headers.iter().cloned());
        let mut headers = Self { list };
        for (name, value) in given {
            headers.protocol(name.to_owned(), value);
        }
        headers.protocol("accept", "application/json");
        headers
    }

    pub(super) fn protocol(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) {
        let name = name.into();
        if !self
            .list
            .iter()
            .any(|(given, _)| given.eq_ignore_ascii_case(&name))
        {
            self.list.push((name, value.into()));
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

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.list
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    pub(super) fn into_list(self) -> Vec<Header> {
        self.list
    }
}
