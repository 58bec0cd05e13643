// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceLogStatus`, from `waf-openapi_2021_10_01/DescribeResourceLogStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells for protected objects whether their logs are collected.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResourceLogStatusRequest::new()
///     .instance_id("...")
///     .resources("...");
/// let reply = client.describe_resource_log_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceLogStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The resources that are concerned.
    pub resources: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeResourceLogStatusRequest {
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
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
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
    DescribeResourceLogStatusRequest {
        "InstanceId" => instance_id: query,
        "Resources" => resources: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeResourceLogStatusRequest {
    type Response = DescribeResourceLogStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceLogStatus")
        .required(&["InstanceId", "Resources"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourceLogStatusRequest`].
#[non_exhaustive]
pub struct DescribeResourceLogStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DABF8AB-2321-5F8D-A8D7-922D757FBFFE`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<ResourceLogStatusResult>,
}

response! {
    DescribeResourceLogStatusResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ResourceLogStatusResult {
    /// The protected object asked for. Example: `alb-wewbb23dfsetetcic****`.
    pub resource: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    ResourceLogStatusResult {
        "Resource" => resource: value,
        "Status" => status: value,
    }
}
