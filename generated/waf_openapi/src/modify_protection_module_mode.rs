// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtectionModuleMode`, from `waf-openapi/ModifyProtectionModuleMode.md`.

use alicloud_runtime::codegen::*;

/// Changes the mode of a protection module, such as the RegEx engine or HTTP flood protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyProtectionModuleModeRequest::new()
///     .domain("...")
///     .defense_type("...")
///     .mode(1)
///     .instance_id("...");
/// let reply = client.modify_protection_module_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtectionModuleModeRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Which kind of defense it is or is to be.
    pub defense_type: Option<String>,
    /// **Required.** What the module does about attacks.
    pub mode: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyProtectionModuleModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<String>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    #[inline]
    pub fn mode(mut self, value: i32) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    ModifyProtectionModuleModeRequest {
        "Domain" => domain: query,
        "DefenseType" => defense_type: query,
        "Mode" => mode: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyProtectionModuleModeRequest {
    type Response = ModifyProtectionModuleModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyProtectionModuleMode")
        .required(&["Domain", "DefenseType", "Mode", "InstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyProtectionModuleModeRequest`].
pub type ModifyProtectionModuleModeResponse = alicloud_runtime::EmptyResponse;
