// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallDropTrafficTrend`, from `cloudfw/DescribeNatFirewallDropTrafficTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of traffic that NAT firewalls dropped over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallDropTrafficTrendRequest::new();
/// let reply = client.describe_nat_firewall_drop_traffic_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallDropTrafficTrendRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeNatFirewallDropTrafficTrendRequest {
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
}

request! {
    DescribeNatFirewallDropTrafficTrendRequest {
        "SourceIp" => source_ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeNatFirewallDropTrafficTrendRequest {
    type Response = DescribeNatFirewallDropTrafficTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallDropTrafficTrend")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeNatFirewallDropTrafficTrendRequest`], which the documentation does not describe.
pub type DescribeNatFirewallDropTrafficTrendResponse = alicloud_runtime::UndocumentedResponse;
