// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserLang`, from `sas/GetUserLang.md`.

use alicloud_runtime::codegen::*;

/// Reads the language set for log analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetUserLangRequest::new();
/// let reply = client.get_user_lang(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserLangRequest {}

impl GetUserLangRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetUserLangRequest {}
}

impl Operation for GetUserLangRequest {
    type Response = GetUserLangResponse;
    type Error = GetUserLangError;
    const INFO: OperationInfo = super::operation("GetUserLang").read_only();
    const ERRORS: &'static [GetUserLangError] = &[
        GetUserLangError::NoPermission,
        GetUserLangError::ServerError,
    ];
}

/// Response to [`GetUserLangRequest`].
#[non_exhaustive]
pub struct GetUserLangResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23AD0BD2-8771-5647-819E-6BA51E21****`.
    pub request_id: Option<String>,
    /// Language of the console and of messages.
    pub sas_user_lang: Option<SasUserLang>,
}

response! {
    GetUserLangResponse {
        "RequestId" => request_id: value,
        "SasUserLang" => sas_user_lang: value,
    }
}

/// Language of the console and of messages.
#[non_exhaustive]
pub struct SasUserLang {
    /// Language of the texts. Example: `zh`.
    pub lang: Option<String>,
}

response! {
    SasUserLang {
        "Lang" => lang: value,
    }
}

/// Errors that the documentation of [`GetUserLangRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetUserLangError = super::DocumentedError;
