// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeACLProtectTrend`, from `cloudfw/DescribeACLProtectTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of blocked requests over a period, with totals inbound, outbound and between
/// VPCs.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeACLProtectTrendRequest::new();
/// let reply = client.describe_acl_protect_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeACLProtectTrendRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeACLProtectTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeACLProtectTrendRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeACLProtectTrendRequest {
    type Response = DescribeACLProtectTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeACLProtectTrend").read_only();
}

/// Response to [`DescribeACLProtectTrendRequest`].
#[non_exhaustive]
pub struct DescribeACLProtectTrendResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9063AB86-6FFA-5B2D-A16D-697C966DECA3`.
    pub request_id: Option<String>,
    /// Time from one run, check or data point to the next. Example: `86400`.
    pub interval: Option<i32>,
    /// Connections that rules stopped in the span, of every direction. Example: `300`.
    pub total_protect_cnt: Option<i64>,
    /// Incoming connections that rules stopped in the span. Example: `100`.
    pub in_protect_cnt: Option<i64>,
    /// Connections between VPCs that rules stopped in the span. Example: `0`.
    pub inter_vpc_protect_cnt: Option<i64>,
    /// Outgoing connections that rules stopped in the span. Example: `200`.
    pub out_protect_cnt: Option<i64>,
    /// Items of the kind trend that were found or are concerned.
    pub trend_list: Vec<TrendList>,
}

response! {
    DescribeACLProtectTrendResponse {
        "RequestId" => request_id: value,
        "Interval" => interval: value,
        "TotalProtectCnt" => total_protect_cnt: value,
        "InProtectCnt" => in_protect_cnt: value,
        "InterVPCProtectCnt" => inter_vpc_protect_cnt: value,
        "OutProtectCnt" => out_protect_cnt: value,
        "TrendList" => trend_list: list(""),
    }
}

/// Items of the kind trend that were found or are concerned.
#[non_exhaustive]
pub struct TrendList {
    /// Moment that the record or the action belongs to. Example: `1697299200`.
    pub time: Option<i64>,
    /// Connections that rules stopped in the interval. Example: `100`.
    pub protect_cnt: Option<i32>,
}

response! {
    TrendList {
        "Time" => time: value,
        "ProtectCnt" => protect_cnt: value,
    }
}
