// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrivateDnsStatistics`, from `cloudfw/DescribePrivateDnsStatistics.md`.

use alicloud_runtime::codegen::*;

/// Reads statistics of private DNS, by the creation period of its domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePrivateDnsStatisticsRequest::new();
/// let reply = client.describe_private_dns_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrivateDnsStatisticsRequest {
    /// When the domain name name created began or is to begin.
    pub domain_name_created_start_time: Option<i64>,
    /// When the domain name name created ended or is to end.
    pub domain_name_created_end_time: Option<i64>,
}

impl DescribePrivateDnsStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainNameCreatedStartTime`.
    #[inline]
    pub fn domain_name_created_start_time(mut self, value: i64) -> Self {
        self.domain_name_created_start_time = Some(value);
        self
    }
    /// Sets `DomainNameCreatedEndTime`.
    #[inline]
    pub fn domain_name_created_end_time(mut self, value: i64) -> Self {
        self.domain_name_created_end_time = Some(value);
        self
    }
}

request! {
    DescribePrivateDnsStatisticsRequest {
        "DomainNameCreatedStartTime" => domain_name_created_start_time: query,
        "DomainNameCreatedEndTime" => domain_name_created_end_time: query,
    }
}

impl Operation for DescribePrivateDnsStatisticsRequest {
    type Response = DescribePrivateDnsStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrivateDnsStatistics")
        .read_only();
}

/// Response to [`DescribePrivateDnsStatisticsRequest`], which the documentation does not describe.
pub type DescribePrivateDnsStatisticsResponse = alicloud_runtime::UndocumentedResponse;
