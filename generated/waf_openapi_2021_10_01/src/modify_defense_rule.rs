// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseRule`, from `waf-openapi_2021_10_01/ModifyDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Changes the settings of protection rules.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseRuleRequest::new()
///     .instance_id("...")
///     .rules("...");
/// let reply = client.modify_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Protection module the rules belong to.
    pub defense_scene: Option<String>,
    /// **Required.** The rules that are concerned.
    pub rules: Option<String>,
    /// Which kind of defense it is or is to be.
    pub defense_type: Option<Open<DefenseType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
}

impl ModifyDefenseRuleRequest {
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
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `DefenseScene`.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
        self
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `DefenseType`.
    pub fn defense_type(mut self, value: impl Into<Open<DefenseType>>) -> Self {
        self.defense_type = Some(value.into());
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
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
}

request! {
    ModifyDefenseRuleRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "DefenseScene" => defense_scene: query,
        "Rules" => rules: form,
        "DefenseType" => defense_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Resource" => resource: query,
    }
}

impl Operation for ModifyDefenseRuleRequest {
    type Response = ModifyDefenseRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseRule")
        .required(&["InstanceId", "Rules"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseRuleRequest`].
pub type ModifyDefenseRuleResponse = alicloud_runtime::EmptyResponse;
