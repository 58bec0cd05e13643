//! JSON objects that state credentials, each under names of its own.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use crate::{
    decode::{Decode, Decoder, decode_text},
    sign::parse_time,
};

use super::{
    error::{CredentialsError, CredentialsErrorKind},
    types::Credentials,
};

/// The members of a JSON object by name, as text that is wiped when dropped.
///
/// Configuration files, the metadata service and STS all state credentials this way, each with its
/// own names.
#[derive(Default)]
pub(super) struct JsonRecord {
    texts: BTreeMap<String, Zeroizing<String>>,
}

/// The names under which a record states credentials.
pub(super) struct MemberNames {
    pub(super) id: &'static str,
    pub(super) secret: &'static str,
    pub(super) token: &'static str,
    pub(super) expiration: &'static str,
}

/// The names used by services.
pub(super) const SERVICE_NAMES: MemberNames = MemberNames {
    id: "AccessKeyId",
    secret: "AccessKeySecret",
    token: "SecurityToken",
    expiration: "Expiration",
};

impl Decode for JsonRecord {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        if let Some(text) = d.text() {
            self.texts.insert(name.to_owned(), Zeroizing::new(text));
        }
    }
}

impl JsonRecord {
    /// Reads a JSON object. The error says where the text stops being one, and quotes nothing of
    /// it.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        Self::parse_as(bytes)
    }

    /// The same into another type.
    pub(super) fn parse_as<T: Decode + Default>(bytes: &[u8]) -> Result<T, String> {
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
        let text = text.trim_start_matches('\u{feff}');
        let mut record = T::default();
        if !text.trim_start().starts_with('{') {
            return Err("it is not a JSON object".to_owned());
        }
        match decode_text(text, &mut record).broken {
            Some((at, why)) => Err(format!("it is not JSON: {why} at byte {at}")),
            None => Ok(record),
        }
    }

    /// A member's text; `None` when it is absent or empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts
            .get(name)
            .map(|text| text.as_str())
            .filter(|text| !text.is_empty())
    }

    /// The credentials that the record states under `names`: a key pair, the token and the expiry
    /// as far as given.
    pub(super) fn credentials(
        &self,
        provider: &'static str,
        names: &MemberNames,
    ) -> Result<Credentials, CredentialsError> {
        let refused =
            |message| CredentialsError::new(provider, CredentialsErrorKind::Refused, message);
        let need = |name| {
            self.text(name)
                .ok_or_else(|| refused(format!("the credentials lack `{name}`")))
        };
        let (id, secret) = (need(names.id)?, need(names.secret)?);
        let found = match self.text(names.token) {
            Some(token) => Credentials::with_token(id, secret, token),
            None => Credentials::new(id, secret),
        };
        let found = found.provided_by(provider);
        match self.text(names.expiration) {
            Some(text) => parse_time(text)
                .map(|at| found.expiring_at(at))
                .ok_or_else(|| refused(format!("`{}` is not a time in UTC", names.expiration))),
            None => Ok(found),
        }
    }
}
