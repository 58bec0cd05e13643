// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTagVal`, from `xtrace/GetTagVal.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that a tag key has in reported trace data.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::GetTagValRequest::new()
///     .tag_key("span.kind");
/// let reply = client.get_tag_val(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTagValRequest {
    /// **Required.** First half of a tag, which says what its value stands for. Example: `span.kind`.
    pub tag_key: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Traced application, as it reports itself. Example: `appTest`.
    pub service_name: Option<String>,
    /// What the spans recorded, such as a URL path or a method. Example: `createOrder`.
    pub span_name: Option<String>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1575561600000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1575622455686`.
    pub end_time: Option<i64>,
}

impl GetTagValRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`, which is required.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `SpanName`.
    pub fn span_name(mut self, value: impl Into<String>) -> Self {
        self.span_name = Some(value.into());
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
    GetTagValRequest {
        "TagKey" => tag_key: query,
        "RegionId" => region_id: query,
        "ServiceName" => service_name: query,
        "SpanName" => span_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for GetTagValRequest {
    type Response = GetTagValResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTagVal")
        .required(&["TagKey"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTagValRequest`].
#[non_exhaustive]
pub struct GetTagValResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
    /// Values of the tags concerned. Example: `"TagValues": { "TagValue": [ "server" ] }`.
    pub tag_values: Vec<String>,
}

response! {
    GetTagValResponse {
        "RequestId" => request_id: value,
        "TagValues" => tag_values: list("TagValue"),
    }
}
