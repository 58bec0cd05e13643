// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingRiskDomainAndIpCount`, from `cloudfw/DescribeOutgoingRiskDomainAndIpCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the risky domain names and IP addresses among outbound connections in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingRiskDomainAndIpCountRequest::new();
/// let reply = client.describe_outgoing_risk_domain_and_ip_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingRiskDomainAndIpCountRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeOutgoingRiskDomainAndIpCountRequest {
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
}

request! {
    DescribeOutgoingRiskDomainAndIpCountRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeOutgoingRiskDomainAndIpCountRequest {
    type Response = DescribeOutgoingRiskDomainAndIpCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingRiskDomainAndIpCount")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeOutgoingRiskDomainAndIpCountRequest`], which the documentation does not describe.
pub type DescribeOutgoingRiskDomainAndIpCountResponse = alicloud_runtime::UndocumentedResponse;
