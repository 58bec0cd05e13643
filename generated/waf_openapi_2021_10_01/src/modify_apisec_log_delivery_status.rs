// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApisecLogDeliveryStatus`, from `waf-openapi_2021_10_01/ModifyApisecLogDeliveryStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the delivery of one kind of API security log on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyApisecLogDeliveryStatusRequest::new()
///     .instance_id("...")
///     .assert_key("...")
///     .status(true);
/// let reply = client.modify_apisec_log_delivery_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApisecLogDeliveryStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the assert.
    pub assert_key: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyApisecLogDeliveryStatusRequest {
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
    /// Sets `AssertKey`, which is required.
    pub fn assert_key(mut self, value: impl Into<String>) -> Self {
        self.assert_key = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
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
    ModifyApisecLogDeliveryStatusRequest {
        "InstanceId" => instance_id: query,
        "AssertKey" => assert_key: query,
        "Status" => status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyApisecLogDeliveryStatusRequest {
    type Response = ModifyApisecLogDeliveryStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApisecLogDeliveryStatus")
        .required(&["InstanceId", "AssertKey", "Status"])
        .region("RegionId");
}

/// Response to [`ModifyApisecLogDeliveryStatusRequest`].
pub type ModifyApisecLogDeliveryStatusResponse = alicloud_runtime::EmptyResponse;
