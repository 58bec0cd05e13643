// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeUserLang`, from `sas/ChangeUserLang.md`.

use alicloud_runtime::codegen::*;

/// Changes the language of event descriptions in log analysis; it can take hours until it shows.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ChangeUserLangRequest::new();
/// let reply = client.change_user_lang(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeUserLangRequest {
    /// Language of the console and of messages.
    pub user_lang: Option<String>,
}

impl ChangeUserLangRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserLang`.
    pub fn user_lang(mut self, value: impl Into<String>) -> Self {
        self.user_lang = Some(value.into());
        self
    }
}

request! {
    ChangeUserLangRequest {
        "UserLang" => user_lang: query,
    }
}

impl Operation for ChangeUserLangRequest {
    type Response = ChangeUserLangResponse;
    type Error = ChangeUserLangError;
    const INFO: OperationInfo = super::operation("ChangeUserLang");
    const ERRORS: &'static [ChangeUserLangError] = &[
        ChangeUserLangError::NoPermission,
        ChangeUserLangError::ServerError,
    ];
}

/// Response to [`ChangeUserLangRequest`].
pub type ChangeUserLangResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangeUserLangRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ChangeUserLangError = super::DocumentedError;
