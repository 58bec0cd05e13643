//! The names of the providers that credentials passed through.

use std::sync::{Mutex, PoisonError};

use super::types::Credentials;

/// Puts an outer provider's name before the inner one's, once for each credentials: callers in
/// between get the same.
#[derive(Debug, Default)]
pub(super) struct ProviderName {
    last: Mutex<Option<(Credentials, Credentials)>>,
}

impl ProviderName {
    pub(super) fn prefix(&self, outer: &str, found: Credentials) -> Credentials {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((inner, renamed)) if inner.is_same(&found) => renamed.clone(),
            _ => {
                let name = format!("{outer}/{}", found.provider_name());
                let renamed = found.clone().provided_by(name);
                *last = Some((found, renamed.clone()));
                renamed
            }
        }
    }

    /// Forgets the last credentials if they are these. True when they were.
    pub(super) fn forget(&self, rejected: &Credentials) -> bool {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.take_if(|(inner, _)| inner.same_secret(rejected))
            .is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_credentials_are_renamed_once() {
        let renamed = ProviderName::default();
        let found = Credentials::new("id", "secret");
        let first = renamed.prefix("outer", found.clone());
        assert_eq!(first.provider_name(), "outer/static_ak");
        assert!(renamed.prefix("outer", found).is_same(&first));
        // Equal ones that were fetched anew are others.
        let again = renamed.prefix("outer", Credentials::new("id", "secret"));
        assert!(again == first && !again.is_same(&first));
    }
}
