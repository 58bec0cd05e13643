// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateRecommendManagedRules`, from `config/ListAggregateRecommendManagedRules.md`.

use alicloud_runtime::codegen::*;

/// Lists rule templates that suit the resources in a given scope of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateRecommendManagedRulesRequest::new();
/// let reply = client.list_aggregate_recommend_managed_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateRecommendManagedRulesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Range in which the region ids holds.
    pub region_ids_scope: Option<String>,
    /// Range in which the exclude region ids holds.
    pub exclude_region_ids_scope: Option<String>,
    /// Range in which the resource group ids holds.
    pub resource_group_ids_scope: Option<String>,
    /// Range in which the exclude resource group ids holds.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Range in which the resource ids holds.
    pub resource_ids_scope: Option<String>,
    /// Range in which the exclude resource ids holds.
    pub exclude_resource_ids_scope: Option<String>,
    /// The selected managed rule identifiers that are concerned.
    pub selected_managed_rule_identifiers: Option<String>,
    /// ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl ListAggregateRecommendManagedRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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
    /// Sets `SelectedManagedRuleIdentifiers`.
    pub fn selected_managed_rule_identifiers(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.selected_managed_rule_identifiers = Some(value.into());
        self
    }
    /// Sets `AggregatorId`.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    ListAggregateRecommendManagedRulesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionIdsScope" => region_ids_scope: query,
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: query,
        "ResourceGroupIdsScope" => resource_group_ids_scope: query,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: query,
        "ResourceIdsScope" => resource_ids_scope: query,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: query,
        "SelectedManagedRuleIdentifiers" => selected_managed_rule_identifiers: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for ListAggregateRecommendManagedRulesRequest {
    type Response = ListAggregateRecommendManagedRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAggregateRecommendManagedRules")
        .read_only();
}

/// Response to [`ListAggregateRecommendManagedRulesRequest`], which the documentation does not describe.
pub type ListAggregateRecommendManagedRulesResponse = alicloud_runtime::UndocumentedResponse;
