// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogDeliveryConfig`, from `waf-openapi_2021_10_01/ModifyLogDeliveryConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes type and target of a log delivery configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyLogDeliveryConfigRequest::new()
///     .instance_id("...")
///     .delivery_name("...")
///     .delivery_type("...")
///     .delivery_detail("...");
/// let reply = client.modify_log_delivery_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogDeliveryConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the delivery goes by.
    pub delivery_name: Option<String>,
    /// **Required.** Which kind of delivery it is or is to be.
    pub delivery_type: Option<String>,
    /// **Required.** Details about the delivery.
    pub delivery_detail: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyLogDeliveryConfigRequest {
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
    /// Sets `DeliveryType`, which is required.
    pub fn delivery_type(mut self, value: impl Into<String>) -> Self {
        self.delivery_type = Some(value.into());
        self
    }
    /// Sets `DeliveryDetail`, which is required.
    pub fn delivery_detail(mut self, value: impl Into<String>) -> Self {
        self.delivery_detail = Some(value.into());
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
    ModifyLogDeliveryConfigRequest {
        "InstanceId" => instance_id: query,
        "DeliveryName" => delivery_name: query,
        "DeliveryType" => delivery_type: query,
        "DeliveryDetail" => delivery_detail: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyLogDeliveryConfigRequest {
    type Response = ModifyLogDeliveryConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyLogDeliveryConfig")
        .required(&["InstanceId", "DeliveryName", "DeliveryType", "DeliveryDetail"])
        .region("RegionId");
}

/// Response to [`ModifyLogDeliveryConfigRequest`], which the documentation does not describe.
pub type ModifyLogDeliveryConfigResponse = alicloud_runtime::UndocumentedResponse;
