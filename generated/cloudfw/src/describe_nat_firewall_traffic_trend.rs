// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallTrafficTrend`, from `cloudfw/DescribeNatFirewallTrafficTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the traffic through NAT firewalls over a period, by gateway or source address.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallTrafficTrendRequest::new();
/// let reply = client.describe_nat_firewall_traffic_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallTrafficTrendRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Keeps traffic that leaves by this public address.
    pub src_public_ip: Option<String>,
    /// Keeps traffic that comes from this address inside the VPC.
    pub src_private_ip: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i64>,
}

impl DescribeNatFirewallTrafficTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `SrcPublicIP`.
    pub fn src_public_ip(mut self, value: impl Into<String>) -> Self {
        self.src_public_ip = Some(value.into());
        self
    }
    /// Sets `SrcPrivateIP`.
    pub fn src_private_ip(mut self, value: impl Into<String>) -> Self {
        self.src_private_ip = Some(value.into());
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
    DescribeNatFirewallTrafficTrendRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NatGatewayId" => nat_gateway_id: query,
        "SrcPublicIP" => src_public_ip: query,
        "SrcPrivateIP" => src_private_ip: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeNatFirewallTrafficTrendRequest {
    type Response = DescribeNatFirewallTrafficTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallTrafficTrend")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeNatFirewallTrafficTrendRequest`], which the documentation does not describe.
pub type DescribeNatFirewallTrafficTrendResponse = alicloud_runtime::UndocumentedResponse;
