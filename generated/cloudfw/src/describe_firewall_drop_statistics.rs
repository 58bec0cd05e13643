// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallDropStatistics`, from `cloudfw/DescribeFirewallDropStatistics.md`.

use alicloud_runtime::codegen::*;

/// Reads statistics of traffic that the firewalls dropped.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeFirewallDropStatisticsRequest::new();
/// let reply = client.describe_firewall_drop_statistics(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeFirewallDropStatisticsRequest {}

impl DescribeFirewallDropStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeFirewallDropStatisticsRequest {}
}

impl Operation for DescribeFirewallDropStatisticsRequest {
    type Response = DescribeFirewallDropStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallDropStatistics")
        .read_only();
}

/// Response to [`DescribeFirewallDropStatisticsRequest`], which the documentation does not describe.
pub type DescribeFirewallDropStatisticsResponse = alicloud_runtime::UndocumentedResponse;
