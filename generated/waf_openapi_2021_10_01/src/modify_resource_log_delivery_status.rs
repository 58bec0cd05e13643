// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceLogDeliveryStatus`, from `waf-openapi_2021_10_01/ModifyResourceLogDeliveryStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns a log delivery on or off for a protected object.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyResourceLogDeliveryStatusRequest::new()
///     .instance_id("...")
///     .resource("...")
///     .status(true);
/// let reply = client.modify_resource_log_delivery_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceLogDeliveryStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the delivery goes by.
    pub delivery_name: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyResourceLogDeliveryStatusRequest {
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
    /// Sets `DeliveryName`.
    pub fn delivery_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_name = Some(value.into());
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
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
    ModifyResourceLogDeliveryStatusRequest {
        "InstanceId" => instance_id: query,
        "DeliveryName" => delivery_name: query,
        "Resource" => resource: query,
        "Status" => status: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyResourceLogDeliveryStatusRequest {
    type Response = ModifyResourceLogDeliveryStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResourceLogDeliveryStatus")
        .required(&["InstanceId", "Resource", "Status"])
        .region("RegionId");
}

/// Response to [`ModifyResourceLogDeliveryStatusRequest`], which the documentation does not describe.
pub type ModifyResourceLogDeliveryStatusResponse = alicloud_runtime::UndocumentedResponse;
