// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsLogStoreStatus`, from `waf-openapi_2021_10_01/DescribeSlsLogStoreStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the Logstore for WAF logs exists.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeSlsLogStoreStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sls_log_store_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsLogStoreStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeSlsLogStoreStatusRequest {
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
    DescribeSlsLogStoreStatusRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeSlsLogStoreStatusRequest {
    type Response = DescribeSlsLogStoreStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsLogStoreStatus")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlsLogStoreStatusRequest`].
#[non_exhaustive]
pub struct DescribeSlsLogStoreStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `184F538F-C115-5C89-A4EF-C79CD2E29AC7`.
    pub request_id: Option<String>,
    /// State that the exist is in. Example: `true`.
    pub exist_status: Option<bool>,
}

response! {
    DescribeSlsLogStoreStatusResponse {
        "RequestId" => request_id: value,
        "ExistStatus" => exist_status: value,
    }
}
