// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogDeliveryConfig`, from `waf-openapi_2021_10_01/DescribeLogDeliveryConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows one log delivery configuration, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeLogDeliveryConfigRequest::new()
///     .instance_id("...")
///     .delivery_name("...");
/// let reply = client.describe_log_delivery_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the delivery goes by.
    pub delivery_name: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLogDeliveryConfigRequest {
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
    /// Sets `DeliveryName`, which is required.
    pub fn delivery_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_name = Some(value.into());
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
    DescribeLogDeliveryConfigRequest {
        "InstanceId" => instance_id: query,
        "DeliveryName" => delivery_name: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLogDeliveryConfigRequest {
    type Response = DescribeLogDeliveryConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogDeliveryConfig")
        .required(&["InstanceId", "DeliveryName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogDeliveryConfigRequest`], which the documentation does not describe.
pub type DescribeLogDeliveryConfigResponse = alicloud_runtime::UndocumentedResponse;
