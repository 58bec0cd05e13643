// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsAuthStatus`, from `waf-openapi_2021_10_01/DescribeSlsAuthStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether WAF has permission to write logs to SLS.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeSlsAuthStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sls_auth_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsAuthStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeSlsAuthStatusRequest {
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
    DescribeSlsAuthStatusRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeSlsAuthStatusRequest {
    type Response = DescribeSlsAuthStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsAuthStatus")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlsAuthStatusRequest`].
#[non_exhaustive]
pub struct DescribeSlsAuthStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3589D3A3-4A04-51CB-AA89-353ED20ACB10`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `false`.
    pub status: Option<bool>,
}

response! {
    DescribeSlsAuthStatusResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}
