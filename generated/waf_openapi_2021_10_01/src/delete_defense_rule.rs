// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDefenseRule`, from `waf-openapi_2021_10_01/DeleteDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Deletes rules from a protection template.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteDefenseRuleRequest::new()
///     .instance_id("...")
///     .rule_ids("...");
/// let reply = client.delete_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDefenseRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** IDs of the rules that the call is applied to.
    pub rule_ids: Option<String>,
    /// Which kind of defense it is or is to be.
    pub defense_type: Option<Open<DefenseType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
}

impl DeleteDefenseRuleRequest {
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
    /// Sets `RuleIds`, which is required.
    pub fn rule_ids(mut self, value: impl Into<String>) -> Self {
        self.rule_ids = Some(value.into());
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
    DeleteDefenseRuleRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RuleIds" => rule_ids: query,
        "DefenseType" => defense_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Resource" => resource: query,
    }
}

impl Operation for DeleteDefenseRuleRequest {
    type Response = DeleteDefenseRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDefenseRule")
        .required(&["InstanceId", "RuleIds"])
        .region("RegionId");
}

/// Response to [`DeleteDefenseRuleRequest`].
pub type DeleteDefenseRuleResponse = alicloud_runtime::EmptyResponse;
