// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseResource`, from `waf-openapi_2021_10_01/DescribeDefenseResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource};

/// Shows one protected object with its details.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseResourceRequest::new()
///     .instance_id("...")
///     .resource("...");
/// let reply = client.describe_defense_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseResourceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDefenseResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDefenseResourceRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Resource" => resource: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDefenseResourceRequest {
    type Response = DescribeDefenseResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseResource")
        .required(&["InstanceId", "Resource"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseResourceRequest`].
#[non_exhaustive]
pub struct DescribeDefenseResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `439AADF2-368C-5E98-B14E-3086****0573`.
    pub request_id: Option<String>,
    /// The protected object asked for.
    pub resource: Option<Resource>,
}

response! {
    DescribeDefenseResourceResponse {
        "RequestId" => request_id: value,
        "Resource" => resource: value,
    }
}
