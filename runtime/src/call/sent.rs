//! What an attempt carried that must not come back in an error.

use std::borrow::Cow;

use tokio::time::Instant;

use crate::{
    credentials::Credentials,
    decode::Mismatch,
    error::ServiceError,
    scrub::{scrub, scrub_in_place},
};

/// What an attempt was signed with, for the reading of its response.
pub(crate) struct Sent {
    pub(super) credentials: Credentials,
    pub(super) string_to_sign: String,
    pub(super) signature: String,
    /// Until then the response has to be read.
    pub(super) deadline: Instant,
    /// Values of parameters that are secrets.
    pub(super) parameters: Vec<String>,
}

impl Sent {
    /// The values that nothing may show.
    pub(super) fn secrets(&self) -> Vec<&str> {
        let of_parameters = self.parameters.iter().map(String::as_str);
        let all = self.signing_secrets().into_iter().chain(of_parameters);
        all.collect()
    }

    fn signing_secrets(&self) -> [&str; 4] {
        [
            self.credentials.access_key_secret(),
            self.credentials.security_token().unwrap_or_default(),
            self.credentials.bearer_token().unwrap_or_default(),
            &self.signature,
        ]
    }

    /// Masks what the service repeated of the request.
    pub(super) fn scrub_service_error(&self, error: &mut ServiceError) {
        let secrets = self.secrets();
        let ServiceError {
            code,
            message,
            status: _,
            request_id,
            host_id,
            recommend,
            access_denied,
        } = error;
        scrub_in_place(code, &secrets);
        scrub_in_place(message, &secrets);
        for text in [request_id, host_id, recommend, access_denied]
            .into_iter()
            .flatten()
        {
            scrub_in_place(text, &secrets);
        }
    }

    /// The same for fields that did not fit.
    pub(super) fn scrub_mismatches(&self, mismatches: &mut [Mismatch]) {
        if mismatches.is_empty() {
            return;
        }
        let secrets = self.secrets();
        for mismatch in mismatches {
            scrub_in_place(&mut mismatch.path, &secrets);
            scrub_in_place(&mut mismatch.found, &secrets);
        }
    }

    pub(super) fn scrub_text(&self, text: &mut String) {
        if let Some(masked) = self.find_secret(text) {
            *text = masked;
        }
    }

    /// The text masked, when there is a secret in it.
    pub(super) fn find_secret(&self, text: &str) -> Option<String> {
        let masked = if self.parameters.is_empty() {
            // Nearly every call: nothing is collected for it.
            scrub(text, &self.signing_secrets())
        } else {
            scrub(text, &self.secrets())
        };
        match masked {
            Cow::Owned(masked) => Some(masked),
            Cow::Borrowed(_) => None,
        }
    }

    pub(crate) fn scrub(&self, text: &str) -> String {
        scrub(text, &self.secrets()).into_owned()
    }
}
