// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddShortUrl`, from `dysmsapi/AddShortUrl.md`.

use alicloud_runtime::codegen::*;

/// Creates a short URL for a source URL, valid for a number of days; the service has this call out
/// of use for now.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::AddShortUrlRequest::new()
///     .source_url("...")
///     .short_url_name("...")
///     .effective_days("...");
/// let reply = client.add_short_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddShortUrlRequest {
    /// **Required.** Long address that the short link leads to.
    pub source_url: Option<String>,
    /// **Required.** Name that tells the short-link service from others.
    pub short_url_name: Option<String>,
    /// **Required.** How many days the short link works.
    pub effective_days: Option<String>,
}

impl AddShortUrlRequest {
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
    /// Sets `ShortUrlName`, which is required.
    pub fn short_url_name(mut self, value: impl Into<String>) -> Self {
        self.short_url_name = Some(value.into());
        self
    }
    /// Sets `EffectiveDays`, which is required.
    pub fn effective_days(mut self, value: impl Into<String>) -> Self {
        self.effective_days = Some(value.into());
        self
    }
}

request! {
    AddShortUrlRequest {
        "SourceUrl" => source_url: form,
        "ShortUrlName" => short_url_name: form,
        "EffectiveDays" => effective_days: form,
    }
}

impl Operation for AddShortUrlRequest {
    type Response = AddShortUrlResponse;
    type Error = AddShortUrlError;
    const INFO: OperationInfo = super::operation("AddShortUrl")
        .required(&["SourceUrl", "ShortUrlName", "EffectiveDays"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddShortUrlError] = &[AddShortUrlError::ForbiddenAction];
}

/// Response to [`AddShortUrlRequest`].
#[non_exhaustive]
pub struct AddShortUrlResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E477085AAF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ShortUrlData>,
}

response! {
    AddShortUrlResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ShortUrlData {
    /// Long address that the short link leads to. Example: `https://www.****.com/product/sms`.
    pub source_url: Option<String>,
    /// Until when the short link works. Example: `2021-09-19 00:00:00`.
    pub expire_date: Option<String>,
    /// Short link that stands for the long address. Example: `http://****.cn/6y8uy7`.
    pub short_url: Option<String>,
}

response! {
    ShortUrlData {
        "SourceUrl" => source_url: value,
        "ExpireDate" => expire_date: value,
        "ShortUrl" => short_url: value,
    }
}

/// Errors that the documentation of [`AddShortUrlRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
pub type AddShortUrlError = super::DocumentedError;
