// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSpanNames`, from `xtrace/ListSpanNames.md`.

use alicloud_runtime::codegen::*;

/// Lists the span names of a whole region or of one application.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::ListSpanNamesRequest::new()
///     .region_id("cn-beijing");
/// let reply = client.list_span_names(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSpanNamesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Traced application, as it reports itself. Example: `service 1`.
    pub service_name: Option<String>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1575561600000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1575622455686`.
    pub end_time: Option<i64>,
}

impl ListSpanNamesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ListSpanNamesRequest {
        "RegionId" => region_id: query,
        "ServiceName" => service_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListSpanNamesRequest {
    type Response = ListSpanNamesResponse;
    type Error = ListSpanNamesError;
    const INFO: OperationInfo = super::operation("ListSpanNames")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListSpanNamesError] = &[
        ListSpanNamesError::ParameterRegionIdMissing,
        ListSpanNamesError::InternalError,
        ListSpanNamesError::APINotAuthorize,
        ListSpanNamesError::ServiceNameNotExist,
    ];
}

/// Response to [`ListSpanNamesRequest`].
#[non_exhaustive]
pub struct ListSpanNamesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
    /// Names of the spans that were found or are concerned. Example: `text`.
    pub span_names: Vec<String>,
}

response! {
    ListSpanNamesResponse {
        "RequestId" => request_id: value,
        "SpanNames" => span_names: list("SpanName"),
    }
}

/// Errors that the documentation of [`ListSpanNamesRequest`] names.
///
/// - [`ParameterRegionIdMissing`](super::DocumentedError::ParameterRegionIdMissing)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`ServiceNameNotExist`](super::DocumentedError::ServiceNameNotExist)
pub type ListSpanNamesError = super::DocumentedError;
