// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHighlightInfo`, from `dcdn/DescribeHighlightInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows, by trace ID, which content made basic web protection block a request.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeHighlightInfoRequest::new()
///     .start_time("...")
///     .trace_id("...")
///     .lang("...");
/// let reply = client.describe_highlight_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHighlightInfoRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the trace that the call is about.
    pub trace_id: Option<String>,
    /// **Required.** Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
}

impl DescribeHighlightInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `TraceId`, which is required.
    pub fn trace_id(mut self, value: impl Into<String>) -> Self {
        self.trace_id = Some(value.into());
        self
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeHighlightInfoRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TraceId" => trace_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeHighlightInfoRequest {
    type Response = DescribeHighlightInfoResponse;
    type Error = DescribeHighlightInfoError;
    const INFO: OperationInfo = super::operation("DescribeHighlightInfo")
        .required(&["StartTime", "TraceId", "Lang"])
        .read_only();
    const ERRORS: &'static [DescribeHighlightInfoError] = &[
        DescribeHighlightInfoError::InvalidParameter2,
        DescribeHighlightInfoError::InternalError2,
    ];
}

/// Response to [`DescribeHighlightInfoRequest`].
#[non_exhaustive]
pub struct DescribeHighlightInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    DescribeHighlightInfoResponse {
        "RequestId" => request_id: value,
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Name in a pair of name and value. Example: `URL`.
    pub key: Option<String>,
    /// Parts that set off the rule. Example: `["data:image/php;base64"]`.
    pub hit: Option<String>,
    /// The whole of what was checked.
    /// Example: `data:image/php;base64,PD9waHAXXXXXXanVzdHR0dHXXXXXB0ZXN0Ijs/Pg==`.
    pub raw: Option<String>,
}

response! {
    DataModule {
        "Key" => key: value,
        "Hit" => hit: value,
        "Raw" => raw: value,
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Chinese.
        ZhCn = "zh_CN",
        /// English.
        EnUs = "en_US",
    }
}

/// Errors that the documentation of [`DescribeHighlightInfoRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeHighlightInfoError = super::DocumentedError;
