// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseSceneConfig`, from `waf-openapi_2021_10_01/DescribeDefenseSceneConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the value of a configuration key of a defense scene.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseSceneConfigRequest::new()
///     .instance_id("...")
///     .defense_scene("...")
///     .config_key("...");
/// let reply = client.describe_defense_scene_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseSceneConfigRequest {
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
}

impl DescribeDefenseSceneConfigRequest {
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
}

request! {
    DescribeDefenseSceneConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "DefenseScene" => defense_scene: query,
        "ConfigKey" => config_key: query,
    }
}

impl Operation for DescribeDefenseSceneConfigRequest {
    type Response = DescribeDefenseSceneConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseSceneConfig")
        .required(&["InstanceId", "DefenseScene", "ConfigKey"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseSceneConfigRequest`], which the documentation does not describe.
pub type DescribeDefenseSceneConfigResponse = alicloud_runtime::UndocumentedResponse;
