// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAutoGroupingRule`, from `resourcemanager/CreateAutoGroupingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleType};

/// Creates a rule that sorts resources into resource groups by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// use alicloud_resourcemanager::create_auto_grouping_rule::RuleContent;
///
/// let request = alicloud_resourcemanager::CreateAutoGroupingRuleRequest::new()
///     .rule_name("...")
///     .rule_type("...")
///     .rule_contents([RuleContent::new()]);
/// let reply = client.create_auto_grouping_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAutoGroupingRuleRequest {
    /// **Required.** Label of the rule that sorts resources into groups. Length: at most 128.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule. Length: at most 512.
    pub rule_desc: Option<String>,
    /// **Required.** Whether the rule moves resources along with another one or sorts them by
    /// conditions.
    pub rule_type: Option<Open<RuleType>>,
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

impl CreateAutoGroupingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RuleType`, which is required.
    pub fn rule_type(mut self, value: impl Into<Open<RuleType>>) -> Self {
        self.rule_type = Some(value.into());
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
    CreateAutoGroupingRuleRequest {
        "RuleName" => rule_name: query,
        "RuleDesc" => rule_desc: query,
        "RuleType" => rule_type: query,
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

impl Operation for CreateAutoGroupingRuleRequest {
    type Response = CreateAutoGroupingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAutoGroupingRule")
        .required(&["RuleName", "RuleType", "RuleContents"]);
}

/// Response to [`CreateAutoGroupingRuleRequest`], which the documentation does not describe.
pub type CreateAutoGroupingRuleResponse = alicloud_runtime::UndocumentedResponse;

/// Conditions of the rule and where matching resources go, one entry each.
#[non_exhaustive]
pub struct RuleContent {
    /// Condition that tells which resources the rule looks at. Length: at most 50000.
    pub auto_grouping_scope_condition: Option<String>,
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
    /// Sets `TargetResourceGroupCondition`, which is required.
    pub fn target_resource_group_condition(mut self, value: impl Into<String>) -> Self {
        self.target_resource_group_condition = Some(value.into());
        self
    }
}

request! {
    RuleContent {
        "AutoGroupingScopeCondition" => auto_grouping_scope_condition: field,
        "TargetResourceGroupCondition" => target_resource_group_condition: field,
    }
}
