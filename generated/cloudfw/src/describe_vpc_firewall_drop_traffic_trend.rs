// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallDropTrafficTrend`, from `cloudfw/DescribeVpcFirewallDropTrafficTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of traffic that VPC firewalls dropped over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallDropTrafficTrendRequest::new();
/// let reply = client.describe_vpc_firewall_drop_traffic_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallDropTrafficTrendRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Time that is set or recorded for this: traffic.
    pub traffic_time: Option<i64>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl DescribeVpcFirewallDropTrafficTrendRequest {
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
    /// Sets `TrafficTime`.
    #[inline]
    pub fn traffic_time(mut self, value: i64) -> Self {
        self.traffic_time = Some(value);
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallDropTrafficTrendRequest {
        "SourceIp" => source_ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TrafficTime" => traffic_time: query,
        "Sort" => sort: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeVpcFirewallDropTrafficTrendRequest {
    type Response = DescribeVpcFirewallDropTrafficTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallDropTrafficTrend")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeVpcFirewallDropTrafficTrendRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallDropTrafficTrendResponse = alicloud_runtime::UndocumentedResponse;
