// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseSceneConfig`, from `waf-openapi_2021_10_01/ModifyDefenseSceneConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the value of a configuration key of a defense scene.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseSceneConfigRequest::new()
///     .instance_id("...")
///     .defense_scene("...")
///     .config_key("...")
///     .config_value("...");
/// let reply = client.modify_defense_scene_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseSceneConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** Protection module the rules belong to.
    pub defense_scene: Option<String>,
    /// **Required.** Key that opens, signs or picks out the config.
    pub config_key: Option<String>,
    /// **Required.** Value that the config has or is given.
    pub config_value: Option<String>,
}

impl ModifyDefenseSceneConfigRequest {
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
    /// Sets `DefenseScene`, which is required.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
        self
    }
    /// Sets `ConfigKey`, which is required.
    pub fn config_key(mut self, value: impl Into<String>) -> Self {
        self.config_key = Some(value.into());
        self
    }
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
}

request! {
    ModifyDefenseSceneConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "DefenseScene" => defense_scene: query,
        "ConfigKey" => config_key: query,
        "ConfigValue" => config_value: query,
    }
}

impl Operation for ModifyDefenseSceneConfigRequest {
    type Response = ModifyDefenseSceneConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseSceneConfig")
        .required(&["InstanceId", "DefenseScene", "ConfigKey", "ConfigValue"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseSceneConfigRequest`], which the documentation does not describe.
pub type ModifyDefenseSceneConfigResponse = alicloud_runtime::UndocumentedResponse;
