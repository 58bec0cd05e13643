// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAutoGroupingRule`, from `resourcemanager/UpdateAutoGroupingRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a rule that sorts resources into resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// use alicloud_resourcemanager::update_auto_grouping_rule::RuleContent;
///
/// let request = alicloud_resourcemanager::UpdateAutoGroupingRuleRequest::new()
///     .rule_id("...")
///     .rule_name("...")
///     .rule_contents([RuleContent::new()]);
/// let reply = client.update_auto_grouping_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAutoGroupingRuleRequest {
    /// **Required.** ID of a rule that sorts resources into groups by itself, as
    /// [`CreateAutoGroupingRule`](super::Client::create_auto_grouping_rule) returned it.
    pub rule_id: Option<String>,
    /// **Required.** Label of the rule that sorts resources into groups. Length: at most 128.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule. Length: at most 512.
    pub rule_desc: Option<String>,
    /// **Required.** Conditions of the rule and where matching resources go, one entry each.
    /// Items: at most 50.
    pub rule_contents: Vec<RuleContent>,
    /// Resource groups whose resources the rule looks at. Length: at most 8000.
    pub resource_group_ids_scope: Option<String>,
    /// Resource groups whose resources the rule leaves alone. Length: at most 8000.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Regions whose resources the rule looks at. Length: at most 2000.
    pub region_ids_scope: Option<String>,
    /// Regions whose resources the rule leaves alone. Length: at most 2000.
    pub exclude_region_ids_scope: Option<String>,
    /// Resources that the rule looks at. Length: at most 5000.
    pub resource_ids_scope: Option<String>,
    /// Resources that the rule leaves alone. Length: at most 5000.
    pub exclude_resource_ids_scope: Option<String>,
    /// Kinds of resource that the rule looks at. Length: at most 2000.
    pub resource_types_scope: Option<String>,
    /// Kinds of resource that the rule leaves alone. Length: at most 2000.
    pub exclude_resource_types_scope: Option<String>,
}

impl UpdateAutoGroupingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleDesc`.
    pub fn rule_desc(mut self, value: impl Into<String>) -> Self {
        self.rule_desc = Some(value.into());
        self
    }
    /// Sets `RuleContents`, which is required.
    pub fn rule_contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleContent>>,
    ) -> Self {
        self.rule_contents = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupIdsScope`.
    pub fn resource_group_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_group_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceGroupIdsScope`.
    pub fn exclude_resource_group_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_group_ids_scope = Some(value.into());
        self
    }
    /// Sets `RegionIdsScope`.
    pub fn region_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.region_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeRegionIdsScope`.
    pub fn exclude_region_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_region_ids_scope = Some(value.into());
        self
    }
    /// Sets `ResourceIdsScope`.
    pub fn resource_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceIdsScope`.
    pub fn exclude_resource_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_ids_scope = Some(value.into());
        self
    }
    /// Sets `ResourceTypesScope`.
    pub fn resource_types_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_types_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceTypesScope`.
    pub fn exclude_resource_types_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_types_scope = Some(value.into());
        self
    }
}

request! {
    UpdateAutoGroupingRuleRequest {
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "RuleDesc" => rule_desc: query,
        "RuleContents" => rule_contents: query,
        "ResourceGroupIdsScope" => resource_group_ids_scope: query,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: query,
        "RegionIdsScope" => region_ids_scope: query,
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: query,
        "ResourceIdsScope" => resource_ids_scope: query,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: query,
        "ResourceTypesScope" => resource_types_scope: query,
        "ExcludeResourceTypesScope" => exclude_resource_types_scope: query,
    }
}

impl Operation for UpdateAutoGroupingRuleRequest {
    type Response = UpdateAutoGroupingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAutoGroupingRule")
        .required(&["RuleId", "RuleName", "RuleContents"]);
}

/// Response to [`UpdateAutoGroupingRuleRequest`], which the documentation does not describe.
pub type UpdateAutoGroupingRuleResponse = alicloud_runtime::UndocumentedResponse;

/// Conditions of the rule and where matching resources go, one entry each.
#[non_exhaustive]
pub struct RuleContent {
    /// Condition that tells which resources the rule looks at. Length: at most 50000.
    pub auto_grouping_scope_condition: Option<String>,
    /// ID of one condition of the grouping rule.
    pub rule_content_id: Option<String>,
    /// **Required.** Condition that tells which resource group a matching resource goes to.
    /// Length: at most 255.
    pub target_resource_group_condition: Option<String>,
}

impl RuleContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoGroupingScopeCondition`.
    pub fn auto_grouping_scope_condition(mut self, value: impl Into<String>) -> Self {
        self.auto_grouping_scope_condition = Some(value.into());
        self
    }
    /// Sets `RuleContentId`.
    pub fn rule_content_id(mut self, value: impl Into<String>) -> Self {
        self.rule_content_id = Some(value.into());
        self
    }
    /// Sets `TargetResourceGroupCondition`, which is required.
    pub fn target_resource_group_condition(mut self, value: impl Into<String>) -> Self {
        self.target_resource_group_condition = Some(value.into());
        self
    }
}

request! {
    RuleContent {
        "AutoGroupingScopeCondition" => auto_grouping_scope_condition: field,
        "RuleContentId" => rule_content_id: field,
        "TargetResourceGroupCondition" => target_resource_group_condition: field,
    }
}
