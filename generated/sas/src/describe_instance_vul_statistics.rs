// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceVulStatistics`, from `sas/DescribeInstanceVulStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the vulnerabilities of servers by type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstanceVulStatisticsRequest::new()
///     .uuid("...");
/// let reply = client.describe_instance_vul_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceVulStatisticsRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// The types that are concerned.
    pub types: Option<String>,
}

impl DescribeInstanceVulStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl Into<String>) -> Self {
        self.types = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceVulStatisticsRequest {
        "Uuid" => uuid: query,
        "Types" => types: query,
    }
}

impl Operation for DescribeInstanceVulStatisticsRequest {
    type Response = DescribeInstanceVulStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceVulStatistics")
        .required(&["Uuid"])
        .read_only();
}

/// Response to [`DescribeInstanceVulStatisticsRequest`], which the documentation does not describe.
pub type DescribeInstanceVulStatisticsResponse = alicloud_runtime::UndocumentedResponse;
