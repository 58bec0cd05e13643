// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtectionModuleStatus`, from `waf-openapi/ModifyProtectionModuleStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Turns a protection module on or off for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyProtectionModuleStatusRequest::new()
///     .defense_type("waf")
///     .domain("www.example.com")
///     .instance_id("waf_elasticity-cn-0xldbqtm005")
///     .module_status(1);
/// let reply = client.modify_protection_module_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtectionModuleStatusRequest {
    /// **Required.** Which kind of defense it is or is to be.
    /// Here: `waf`, `dld`, `tamperproof`, `antihijack`, `dlp`, `normalized`, `bot_crawler`, `bot_intelligence`, `antifraud`, `bot_algorithm`, `bot_wxbb`, `bot_wxbb_pkg`, `cc`, `ac_blacklist`, `ac_highfreq`, `ac_dirscan`, `ac_scantools`, `ac_collaborative`, `ac_custom`.
    /// Example: `waf`.
    pub defense_type: Option<Open<DefenseType>>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqtm005`.
    pub instance_id: Option<String>,
    /// **Required.** State of the module, to narrow the list down to or to be put into. Example: `1`.
    pub module_status: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyProtectionModuleStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<Open<DefenseType>>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ModuleStatus`, which is required.
    #[inline]
    pub fn module_status(mut self, value: i32) -> Self {
        self.module_status = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyProtectionModuleStatusRequest {
        "DefenseType" => defense_type: query,
        "Domain" => domain: query,
        "InstanceId" => instance_id: query,
        "ModuleStatus" => module_status: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyProtectionModuleStatusRequest {
    type Response = ModifyProtectionModuleStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyProtectionModuleStatus")
        .required(&["DefenseType", "Domain", "InstanceId", "ModuleStatus"])
        .region("RegionId");
}

/// Response to [`ModifyProtectionModuleStatusRequest`].
pub type ModifyProtectionModuleStatusResponse = alicloud_runtime::EmptyResponse;
