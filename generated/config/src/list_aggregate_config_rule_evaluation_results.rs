// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateConfigRuleEvaluationResults`, from `config/ListAggregateConfigRuleEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceType, EvaluationResult, EvaluationResultIdentifier, EvaluationResultQualifier, EvaluationResults, MessageType};

/// Lists, for a rule or package of an account group, how each resource was evaluated.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateConfigRuleEvaluationResultsRequest::new()
///     .config_rule_id("cr-888f626622af00ae****")
///     .aggregator_id("ca-b1e6626622af00cb****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_aggregate_config_rule_evaluation_results(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationResultsRequest {
    /// Which kind of compliance it is or is to be. Example: `NON_COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// ID of the config rule that the call is about. Example: `cr-888f626622af00ae****`.
    pub config_rule_id: Option<String>,
    /// Account number of the owner of the resource, when that is not the caller.
    /// Example: `173808452267****`.
    pub resource_owner_id: Option<i64>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-b1e6626622af00cb****`.
    pub aggregator_id: Option<String>,
    /// ID of the compliance pack that the call is about. Example: `cp-f1e3326622af00cb****`.
    pub compliance_pack_id: Option<String>,
    /// The regions that are concerned.
    pub regions: Option<String>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// IDs of the resource groups to work on or to narrow the list down to.
    pub resource_group_ids: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl ListAggregateConfigRuleEvaluationResultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComplianceType`.
    pub fn compliance_type(mut self, value: impl Into<Open<ComplianceType>>) -> Self {
        self.compliance_type = Some(value.into());
        self
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
    /// Sets `ConfigRuleId`.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
    /// Sets `ResourceOwnerId`.
    #[inline]
    pub fn resource_owner_id(mut self, value: i64) -> Self {
        self.resource_owner_id = Some(value);
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `CompliancePackId`.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
    /// Sets `Regions`.
    pub fn regions(mut self, value: impl Into<String>) -> Self {
        self.regions = Some(value.into());
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `ResourceGroupIds`.
    pub fn resource_group_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_group_ids = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
}

request! {
    ListAggregateConfigRuleEvaluationResultsRequest {
        "ComplianceType" => compliance_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ConfigRuleId" => config_rule_id: query,
        "ResourceOwnerId" => resource_owner_id: query,
        "AggregatorId" => aggregator_id: query,
        "CompliancePackId" => compliance_pack_id: query,
        "Regions" => regions: query,
        "ResourceTypes" => resource_types: query,
        "ResourceGroupIds" => resource_group_ids: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for ListAggregateConfigRuleEvaluationResultsRequest {
    type Response = ListAggregateConfigRuleEvaluationResultsResponse;
    type Error = ListAggregateConfigRuleEvaluationResultsError;
    const INFO: OperationInfo = super::operation(
            "ListAggregateConfigRuleEvaluationResults",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [ListAggregateConfigRuleEvaluationResultsError] = &[
        ListAggregateConfigRuleEvaluationResultsError::NoPermission,
        ListAggregateConfigRuleEvaluationResultsError::InvalidAggregatorIdValue,
        ListAggregateConfigRuleEvaluationResultsError::InvalidCompliancePackIdValue,
        ListAggregateConfigRuleEvaluationResultsError::CloudConfigServiceRoleNotExisted,
        ListAggregateConfigRuleEvaluationResultsError::AccountNotExisted,
        ListAggregateConfigRuleEvaluationResultsError::ServiceUnavailable,
    ];
}

impl Paginated for ListAggregateConfigRuleEvaluationResultsRequest {
    type Item = EvaluationResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response.evaluation_results.as_ref().and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.evaluation_results.as_mut()?.evaluation_result_list)
    }
}

/// Response to [`ListAggregateConfigRuleEvaluationResultsRequest`].
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationResultsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6662516-D056-4325-B6A7-CD3E89C97C39`.
    pub request_id: Option<String>,
    /// Outcomes of the evaluation, one entry each.
    pub evaluation_results: Option<EvaluationResults>,
}

response! {
    ListAggregateConfigRuleEvaluationResultsResponse {
        "RequestId" => request_id: value,
        "EvaluationResults" => evaluation_results: value,
    }
}

/// Errors that the documentation of [`ListAggregateConfigRuleEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`CloudConfigServiceRoleNotExisted`](super::DocumentedError::CloudConfigServiceRoleNotExisted)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregateConfigRuleEvaluationResultsError = super::DocumentedError;
