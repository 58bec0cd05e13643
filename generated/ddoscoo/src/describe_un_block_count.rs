// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUnBlockCount`, from `ddoscoo/DescribeUnBlockCount.md`.

use alicloud_runtime::codegen::*;

/// Returns how often near-source traffic blocking can be used, in total and still.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeUnBlockCountRequest::new();
/// let reply = client.describe_un_block_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUnBlockCountRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeUnBlockCountRequest {
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
    DescribeUnBlockCountRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeUnBlockCountRequest {
    type Response = DescribeUnBlockCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUnBlockCount").read_only();
}

/// Response to [`DescribeUnBlockCountRequest`].
#[non_exhaustive]
pub struct DescribeUnBlockCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many there are of this: remain. Example: `7`.
    pub remain_count: Option<i32>,
}

response! {
    DescribeUnBlockCountResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "RemainCount" => remain_count: value,
    }
}
