// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPauseProtectionStatus`, from `waf-openapi_2021_10_01/ModifyPauseProtectionStatus.md`.

use alicloud_runtime::codegen::*;

/// Pauses protection by the whole WAF instance, or resumes it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyPauseProtectionStatusRequest::new()
///     .instance_id("...")
///     .pause_status(1);
/// let reply = client.modify_pause_protection_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPauseProtectionStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** State of the pause, to narrow the list down to or to be put into.
    pub pause_status: Option<i32>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyPauseProtectionStatusRequest {
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
    /// Sets `PauseStatus`, which is required.
    #[inline]
    pub fn pause_status(mut self, value: i32) -> Self {
        self.pause_status = Some(value);
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
    ModifyPauseProtectionStatusRequest {
        "InstanceId" => instance_id: query,
        "PauseStatus" => pause_status: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyPauseProtectionStatusRequest {
    type Response = ModifyPauseProtectionStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPauseProtectionStatus")
        .required(&["InstanceId", "PauseStatus"])
        .region("RegionId");
}

/// Response to [`ModifyPauseProtectionStatusRequest`], which the documentation does not describe.
pub type ModifyPauseProtectionStatusResponse = alicloud_runtime::UndocumentedResponse;
