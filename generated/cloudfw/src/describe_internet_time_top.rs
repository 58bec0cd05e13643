// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetTimeTop`, from `cloudfw/DescribeInternetTimeTop.md`.

use alicloud_runtime::codegen::*;

/// Ranks Internet traffic at a point in time, by direction and sort key.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetTimeTopRequest::new()
///     .direction("...")
///     .source_code("...");
/// let reply = client.describe_internet_time_top(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetTimeTopRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Time that is set or recorded for this: traffic.
    pub traffic_time: Option<String>,
    /// How many items to return at most.
    pub limit: Option<String>,
    /// Keeps traffic that comes from this address.
    pub src_ip: Option<String>,
    /// Keeps traffic that leaves through this address of the NAT gateway.
    pub nat_ip: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of traffic it is or is to be.
    pub traffic_type: Option<String>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i64>,
}

impl DescribeInternetTimeTopRequest {
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
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `TrafficTime`.
    pub fn traffic_time(mut self, value: impl Into<String>) -> Self {
        self.traffic_time = Some(value.into());
        self
    }
    /// Sets `Limit`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets `SrcIP`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `NatIP`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
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
    /// Sets `TrafficType`.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
    /// Sets `IPType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    DescribeInternetTimeTopRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Direction" => direction: query,
        "SourceCode" => source_code: query,
        "Sort" => sort: query,
        "TrafficTime" => traffic_time: query,
        "Limit" => limit: query,
        "SrcIP" => src_ip: query,
        "NatIP" => nat_ip: query,
        "Order" => order: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TrafficType" => traffic_type: query,
        "IPType" => ip_type: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeInternetTimeTopRequest {
    type Response = DescribeInternetTimeTopResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetTimeTop")
        .required(&["Direction", "SourceCode"])
        .read_only();
}

/// Response to [`DescribeInternetTimeTopRequest`], which the documentation does not describe.
pub type DescribeInternetTimeTopResponse = alicloud_runtime::UndocumentedResponse;
