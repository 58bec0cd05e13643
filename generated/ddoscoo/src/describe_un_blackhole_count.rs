// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUnBlackholeCount`, from `ddoscoo/DescribeUnBlackholeCount.md`.

use alicloud_runtime::codegen::*;

/// Returns how often blackhole filtering can be lifted, in total and still.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeUnBlackholeCountRequest::new();
/// let reply = client.describe_un_blackhole_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUnBlackholeCountRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeUnBlackholeCountRequest {
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
    DescribeUnBlackholeCountRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeUnBlackholeCountRequest {
    type Response = DescribeUnBlackholeCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUnBlackholeCount").read_only();
}

/// Response to [`DescribeUnBlackholeCountRequest`].
#[non_exhaustive]
pub struct DescribeUnBlackholeCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `232929FA-40B6-4C53-9476-EE335ABA44CD`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// How many there are of this: remain. Example: `5`.
    pub remain_count: Option<i32>,
}

response! {
    DescribeUnBlackholeCountResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "RemainCount" => remain_count: value,
    }
}
