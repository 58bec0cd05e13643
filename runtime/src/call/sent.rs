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
        error
            .texts_mut()
            .for_each(|text| scrub_in_place(text, &secrets));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(parameters: &[&str]) -> Sent {
        Sent {
            credentials: Credentials::with_token("an-id", "the-key-secret", "the-session-token"),
            string_to_sign: String::new(),
            signature: "the-signature".to_owned(),
            deadline: Instant::now(),
            parameters: parameters.iter().map(|&text| text.to_owned()).collect(),
        }
    }

    #[test]
    fn a_text_is_masked_where_a_secret_is_in_it_and_left_alone_where_none_is() {
        let (plain, with_parameter) = (sent(&[]), sent(&["a-password"]));
        for secret in ["the-key-secret", "the-session-token", "the-signature"] {
            for sent in [&plain, &with_parameter] {
                let masked = sent.find_secret(&format!("id-{secret}-1"));
                assert_eq!(masked.as_deref(), Some("id-***-1"), "{secret}");
            }
        }
        let bearer = Sent {
            credentials: Credentials::bearer("the-bearer-token"),
            ..sent(&[])
        };
        let masked = bearer.find_secret("id-the-bearer-token-1");
        assert_eq!(masked.as_deref(), Some("id-***-1"));
        let masked = with_parameter.find_secret("a-password");
        assert_eq!(masked.as_deref(), Some("***"));
        for (sent, text) in [
            (&plain, "a-password"),
            (&plain, "an-id"),
            (&plain, ""),
            (&with_parameter, "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"),
        ] {
            assert_eq!(sent.find_secret(text), None, "{text}");
        }
    }

    #[test]
    fn an_identifier_is_masked_in_place() {
        let scrubbed = |text: &str| {
            let mut text = text.to_owned();
            sent(&[]).scrub_text(&mut text);
            text
        };
        assert_eq!(scrubbed("x the-signature"), "x ***");
        assert_eq!(scrubbed("473469C7"), "473469C7");
    }
}
