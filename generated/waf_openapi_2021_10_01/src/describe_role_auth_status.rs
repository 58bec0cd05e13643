// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoleAuthStatus`, from `waf-openapi_2021_10_01/DescribeRoleAuthStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether WAF was granted the role for access to other cloud products.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeRoleAuthStatusRequest::new();
/// let reply = client.describe_role_auth_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoleAuthStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeRoleAuthStatusRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRoleAuthStatusRequest {
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeRoleAuthStatusRequest {
    type Response = DescribeRoleAuthStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRoleAuthStatus")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRoleAuthStatusRequest`], which the documentation does not describe.
pub type DescribeRoleAuthStatusResponse = alicloud_runtime::UndocumentedResponse;
