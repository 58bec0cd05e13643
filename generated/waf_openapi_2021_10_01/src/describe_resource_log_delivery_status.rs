// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceLogDeliveryStatus`, from `waf-openapi_2021_10_01/DescribeResourceLogDeliveryStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells for protected objects whether log delivery is on.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResourceLogDeliveryStatusRequest::new()
///     .instance_id("...")
///     .resources("...");
/// let reply = client.describe_resource_log_delivery_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The resources that are concerned.
    pub resources: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeResourceLogDeliveryStatusRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourceLogDeliveryStatusRequest {
        "InstanceId" => instance_id: query,
        "Resources" => resources: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeResourceLogDeliveryStatusRequest {
    type Response = DescribeResourceLogDeliveryStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceLogDeliveryStatus")
        .required(&["InstanceId", "Resources"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourceLogDeliveryStatusRequest`], which the documentation does not describe.
pub type DescribeResourceLogDeliveryStatusResponse = alicloud_runtime::UndocumentedResponse;
