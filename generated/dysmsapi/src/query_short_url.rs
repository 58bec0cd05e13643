// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryShortUrl`, from `dysmsapi/QueryShortUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the status of a short URL, with page views and unique visitors; the service has this
/// call out of use for now.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QueryShortUrlRequest::new()
///     .short_url("...");
/// let reply = client.query_short_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryShortUrlRequest {
    /// **Required.** Short link that stands for the long address.
    pub short_url: Option<String>,
}

impl QueryShortUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ShortUrl`, which is required.
    pub fn short_url(mut self, value: impl Into<String>) -> Self {
        self.short_url = Some(value.into());
        self
    }
}

request! {
    QueryShortUrlRequest {
        "ShortUrl" => short_url: form,
    }
}

impl Operation for QueryShortUrlRequest {
    type Response = QueryShortUrlResponse;
    type Error = QueryShortUrlError;
    const INFO: OperationInfo = super::operation("QueryShortUrl")
        .required(&["ShortUrl"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [QueryShortUrlError] = &[QueryShortUrlError::ForbiddenAction];
}

/// Response to [`QueryShortUrlRequest`].
#[non_exhaustive]
pub struct QueryShortUrlResponse {
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
    QueryShortUrlResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ShortUrlData {
    /// How many different visitors used the short link. Example: `23`.
    pub unique_visitor_count: Option<String>,
    /// Long address that the short link leads to. Example: `https://www.****.com/product/sms`.
    pub source_url: Option<String>,
    /// Whether the short link works. Example: `expired`.
    pub short_url_status: Option<String>,
    /// How many times the short link was opened. Example: `300`.
    pub page_view_count: Option<String>,
    /// Until when the short link works. Example: `2019-01-22 11:21:11`.
    pub expire_date: Option<String>,
    /// Name that tells the short-link service from others. Example: `text`.
    pub short_url_name: Option<String>,
    /// When the signature, template or short link was created. Example: `2019-01-08 16:44:13`.
    pub create_date: Option<String>,
    /// Short link that stands for the long address. Example: `http://****.cn/6y8uy7`.
    pub short_url: Option<String>,
}

response! {
    ShortUrlData {
        "UniqueVisitorCount" => unique_visitor_count: value,
        "SourceUrl" => source_url: value,
        "ShortUrlStatus" => short_url_status: value,
        "PageViewCount" => page_view_count: value,
        "ExpireDate" => expire_date: value,
        "ShortUrlName" => short_url_name: value,
        "CreateDate" => create_date: value,
        "ShortUrl" => short_url: value,
    }
}

/// Errors that the documentation of [`QueryShortUrlRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
pub type QueryShortUrlError = super::DocumentedError;
