// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebAccessLogEmptyCount`, from `ddoscoo/DescribeWebAccessLogEmptyCount.md`.

use alicloud_runtime::codegen::*;

/// Returns how many times the Logstore can still be emptied.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebAccessLogEmptyCountRequest::new();
/// let reply = client.describe_web_access_log_empty_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebAccessLogEmptyCountRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeWebAccessLogEmptyCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeWebAccessLogEmptyCountRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeWebAccessLogEmptyCountRequest {
    type Response = DescribeWebAccessLogEmptyCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebAccessLogEmptyCount")
        .read_only();
}

/// Response to [`DescribeWebAccessLogEmptyCountRequest`].
#[non_exhaustive]
pub struct DescribeWebAccessLogEmptyCountResponse {
    /// How many there are of this: available. Example: `10`.
    pub available_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
}

response! {
    DescribeWebAccessLogEmptyCountResponse {
        "AvailableCount" => available_count: value,
        "RequestId" => request_id: value,
    }
}
