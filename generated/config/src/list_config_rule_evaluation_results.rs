// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigRuleEvaluationResults`, from `config/ListConfigRuleEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceType, EvaluationResult, EvaluationResultIdentifier, EvaluationResultQualifier, EvaluationResults, MessageType};

/// Lists, for a rule or package of the current account, how each resource was evaluated.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListConfigRuleEvaluationResultsRequest::new()
///     .config_rule_id("cr-cac56457e0d900d3****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_config_rule_evaluation_results(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigRuleEvaluationResultsRequest {
    /// Which kind of compliance it is or is to be. Example: `NON_COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// ID of the config rule that the call is about. Example: `cr-cac56457e0d900d3****`.
    pub config_rule_id: Option<String>,
    /// ID of the compliance pack that the call is about. Example: `cp-f1e3326622af00cb****`.
    pub compliance_pack_id: Option<String>,
    /// The regions that are concerned.
    pub regions: Option<String>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// IDs of the resource groups to work on or to narrow the list down to.
    pub resource_group_ids: Option<String>,
}

impl ListConfigRuleEvaluationResultsRequest {
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
}

request! {
    ListConfigRuleEvaluationResultsRequest {
        "ComplianceType" => compliance_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ConfigRuleId" => config_rule_id: query,
        "CompliancePackId" => compliance_pack_id: query,
        "Regions" => regions: query,
        "ResourceTypes" => resource_types: query,
        "ResourceGroupIds" => resource_group_ids: query,
    }
}

impl Operation for ListConfigRuleEvaluationResultsRequest {
    type Response = ListConfigRuleEvaluationResultsResponse;
    type Error = ListConfigRuleEvaluationResultsError;
    const INFO: OperationInfo = super::operation("ListConfigRuleEvaluationResults")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListConfigRuleEvaluationResultsError] = &[
        ListConfigRuleEvaluationResultsError::NoPermission,
        ListConfigRuleEvaluationResultsError::CloudConfigServiceRoleNotExisted,
        ListConfigRuleEvaluationResultsError::AccountNotExisted,
        ListConfigRuleEvaluationResultsError::ServiceUnavailable,
    ];
}

impl Paginated for ListConfigRuleEvaluationResultsRequest {
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

/// Response to [`ListConfigRuleEvaluationResultsRequest`].
#[non_exhaustive]
pub struct ListConfigRuleEvaluationResultsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A4A33BD-8186-4D60-91B9-42174EED75B5`.
    pub request_id: Option<String>,
    /// Outcomes of the evaluation, one entry each.
    pub evaluation_results: Option<EvaluationResults>,
}

response! {
    ListConfigRuleEvaluationResultsResponse {
        "RequestId" => request_id: value,
        "EvaluationResults" => evaluation_results: value,
    }
}

/// Errors that the documentation of [`ListConfigRuleEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CloudConfigServiceRoleNotExisted`](super::DocumentedError::CloudConfigServiceRoleNotExisted)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListConfigRuleEvaluationResultsError = super::DocumentedError;
