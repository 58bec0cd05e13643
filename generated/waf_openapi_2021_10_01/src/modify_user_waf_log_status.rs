// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserWafLogStatus`, from `waf-openapi_2021_10_01/ModifyUserWafLogStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the WAF log service on or off and sets its region.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyUserWafLogStatusRequest::new()
///     .instance_id("...")
///     .log_status(1);
/// let reply = client.modify_user_waf_log_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserWafLogStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** State of the log, to narrow the list down to or to be put into.
    pub log_status: Option<i32>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the log lies in.
    pub log_region_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyUserWafLogStatusRequest {
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
    /// Sets `LogStatus`, which is required.
    #[inline]
    pub fn log_status(mut self, value: i32) -> Self {
        self.log_status = Some(value);
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
    /// Sets `LogRegionId`.
    pub fn log_region_id(mut self, value: impl Into<String>) -> Self {
        self.log_region_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyUserWafLogStatusRequest {
        "InstanceId" => instance_id: query,
        "LogStatus" => log_status: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "LogRegionId" => log_region_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyUserWafLogStatusRequest {
    type Response = ModifyUserWafLogStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserWafLogStatus")
        .required(&["InstanceId", "LogStatus"])
        .region("RegionId");
}

/// Response to [`ModifyUserWafLogStatusRequest`], which the documentation does not describe.
pub type ModifyUserWafLogStatusResponse = alicloud_runtime::UndocumentedResponse;
