// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroups`, from `polardbx/DescribeParameterGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameter groups of a region, which hold sets of parameter values.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeParameterGroupsRequest::new();
/// let reply = client.describe_parameter_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeParameterGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeParameterGroupsRequest {
    type Response = DescribeParameterGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroups")
        .method("GET")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeParameterGroupsRequest`], which the documentation does not describe.
pub type DescribeParameterGroupsResponse = alicloud_runtime::UndocumentedResponse;
