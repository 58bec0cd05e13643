// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBizFlow`, from `ddospro/DescribeBizFlow.md`.

use alicloud_runtime::codegen::*;

/// Returns the inbound and outbound business traffic of an IP address over time.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeBizFlowRequest::new()
///     .end_time(1536498197)
///     .ip("1.1.1.1")
///     .start_time(1536496397);
/// let reply = client.describe_biz_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBizFlowRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1536498197`.
    pub end_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1536496397`.
    pub start_time: Option<i64>,
}

impl DescribeBizFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeBizFlowRequest {
        "EndTime" => end_time: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeBizFlowRequest {
    type Response = DescribeBizFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBizFlow")
        .required(&["EndTime", "Ip", "StartTime"])
        .read_only();
}

/// Response to [`DescribeBizFlowRequest`].
#[non_exhaustive]
pub struct DescribeBizFlowResponse {
    /// What the call returns besides its status.
    pub data: Option<BizFlowData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
}

response! {
    DescribeBizFlowResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BizFlowData {
    /// The in kbps that were found or are concerned, one entry each. Example: `[1,1,1,1,1,1]`.
    pub in_kbps: Vec<i32>,
    /// The out kbps that were found or are concerned, one entry each. Example: `[1,1,1,1,1,1]`.
    pub out_kbps: Vec<i32>,
    /// Range in which the time holds.
    pub time_scope: Option<TimeScope>,
}

response! {
    BizFlowData {
        "InKbps" => in_kbps: list(""),
        "OutKbps" => out_kbps: list(""),
        "TimeScope" => time_scope: value,
    }
}

/// Range in which the time holds.
#[non_exhaustive]
pub struct TimeScope {
    /// Time from one run, check or data point to the next. Unit: `seconds`. Example: `60`.
    pub interval: Option<i32>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `seconds`. Example: `1536496397`.
    pub start_time: Option<i64>,
}

response! {
    TimeScope {
        "Interval" => interval: value,
        "StartTime" => start_time: value,
    }
}
