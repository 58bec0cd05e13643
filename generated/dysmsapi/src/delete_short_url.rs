// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteShortUrl`, from `dysmsapi/DeleteShortUrl.md`.

use alicloud_runtime::codegen::*;

/// Deletes a short URL, which then leads nowhere and cannot be brought back; the service has this
/// call out of use for now.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::DeleteShortUrlRequest::new()
///     .source_url("...");
/// let reply = client.delete_short_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteShortUrlRequest {
    /// **Required.** Long address that the short link leads to.
    pub source_url: Option<String>,
}

impl DeleteShortUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceUrl`, which is required.
    pub fn source_url(mut self, value: impl Into<String>) -> Self {
        self.source_url = Some(value.into());
        self
    }
}

request! {
    DeleteShortUrlRequest {
        "SourceUrl" => source_url: form,
    }
}

impl Operation for DeleteShortUrlRequest {
    type Response = DeleteShortUrlResponse;
    type Error = DeleteShortUrlError;
    const INFO: OperationInfo = super::operation("DeleteShortUrl")
        .required(&["SourceUrl"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteShortUrlError] = &[
        DeleteShortUrlError::ForbiddenAction,
    ];
}

/// Response to [`DeleteShortUrlRequest`].
#[non_exhaustive]
pub struct DeleteShortUrlResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E477085AAF`.
    pub request_id: Option<String>,
}

response! {
    DeleteShortUrlResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteShortUrlRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
pub type DeleteShortUrlError = super::DocumentedError;
