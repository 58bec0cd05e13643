// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallTimeTop`, from `cloudfw/DescribeNatFirewallTimeTop.md`.

use alicloud_runtime::codegen::*;

/// Ranks traffic through NAT firewalls at a point in time.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallTimeTopRequest::new()
///     .traffic_time("...");
/// let reply = client.describe_nat_firewall_time_top(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallTimeTopRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Keeps traffic that leaves by this public address.
    pub src_public_ip: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Keeps traffic that comes from this address inside the VPC.
    pub src_private_ip: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i64>,
    /// **Required.** Time that is set or recorded for this: traffic.
    pub traffic_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i64>,
}

impl DescribeNatFirewallTimeTopRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SrcPublicIP`.
    pub fn src_public_ip(mut self, value: impl Into<String>) -> Self {
        self.src_public_ip = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `SrcPrivateIP`.
    pub fn src_private_ip(mut self, value: impl Into<String>) -> Self {
        self.src_private_ip = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `TrafficTime`, which is required.
    pub fn traffic_time(mut self, value: impl Into<String>) -> Self {
        self.traffic_time = Some(value.into());
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
    DescribeNatFirewallTimeTopRequest {
        "Lang" => lang: query,
        "SrcPublicIP" => src_public_ip: query,
        "NatGatewayId" => nat_gateway_id: query,
        "SrcPrivateIP" => src_private_ip: query,
        "Sort" => sort: query,
        "Limit" => limit: query,
        "TrafficTime" => traffic_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeNatFirewallTimeTopRequest {
    type Response = DescribeNatFirewallTimeTopResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallTimeTop")
        .method("GET")
        .required(&["TrafficTime"])
        .read_only();
}

/// Response to [`DescribeNatFirewallTimeTopRequest`], which the documentation does not describe.
pub type DescribeNatFirewallTimeTopResponse = alicloud_runtime::UndocumentedResponse;
