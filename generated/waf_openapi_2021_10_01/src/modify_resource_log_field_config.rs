// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceLogFieldConfig`, from `waf-openapi_2021_10_01/ModifyResourceLogFieldConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets which log fields are delivered for one protected object.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyResourceLogFieldConfigRequest::new()
///     .instance_id("...")
///     .field_list("...")
///     .delivery_type("...")
///     .resource("...");
/// let reply = client.modify_resource_log_field_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceLogFieldConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind field to work on or to narrow the list down to.
    pub field_list: Option<String>,
    /// Settings of the extend, and what it works with.
    pub extend_config: Option<String>,
    /// **Required.** Which kind of delivery it is or is to be.
    pub delivery_type: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// What is done about the log delivery, as rules.
    pub log_delivery_strategy: Option<String>,
}

impl ModifyResourceLogFieldConfigRequest {
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
    /// Sets `FieldList`, which is required.
    pub fn field_list(mut self, value: impl Into<String>) -> Self {
        self.field_list = Some(value.into());
        self
    }
    /// Sets `ExtendConfig`.
    pub fn extend_config(mut self, value: impl Into<String>) -> Self {
        self.extend_config = Some(value.into());
        self
    }
    /// Sets `DeliveryType`, which is required.
    pub fn delivery_type(mut self, value: impl Into<String>) -> Self {
        self.delivery_type = Some(value.into());
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
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `LogDeliveryStrategy`.
    pub fn log_delivery_strategy(mut self, value: impl Into<String>) -> Self {
        self.log_delivery_strategy = Some(value.into());
        self
    }
}

request! {
    ModifyResourceLogFieldConfigRequest {
        "InstanceId" => instance_id: query,
        "FieldList" => field_list: query,
        "ExtendConfig" => extend_config: query,
        "DeliveryType" => delivery_type: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
        "Resource" => resource: query,
        "LogDeliveryStrategy" => log_delivery_strategy: query,
    }
}

impl Operation for ModifyResourceLogFieldConfigRequest {
    type Response = ModifyResourceLogFieldConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResourceLogFieldConfig")
        .required(&["InstanceId", "FieldList", "DeliveryType", "Resource"])
        .region("RegionId");
}

/// Response to [`ModifyResourceLogFieldConfigRequest`], which the documentation does not describe.
pub type ModifyResourceLogFieldConfigResponse = alicloud_runtime::UndocumentedResponse;
