// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOverview`, from `mse/GetOverview.md`.

use alicloud_runtime::codegen::*;

/// Returns figures that sum up microservice governance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetOverviewRequest::new();
/// let reply = client.get_overview(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOverviewRequest {
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetOverviewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetOverviewRequest {
        "Period" => period: query,
        "Region" => region: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetOverviewRequest {
    type Response = GetOverviewResponse;
    type Error = GetOverviewError;
    const INFO: OperationInfo = super::operation("GetOverview")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetOverviewError] = &[
        GetOverviewError::IllegalRequest,
        GetOverviewError::InvalidParameter,
        GetOverviewError::NoPermission,
        GetOverviewError::NotFound,
        GetOverviewError::InternalError,
    ];
}

/// Response to [`GetOverviewRequest`].
#[non_exhaustive]
pub struct GetOverviewResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// Outcome of the call in short, such as an ID or a text. Example: `data`.
    pub data: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetOverviewResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`GetOverviewRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetOverviewError = super::DocumentedError;
