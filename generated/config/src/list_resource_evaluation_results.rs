// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceEvaluationResults`, from `config/ListResourceEvaluationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceEvaluationResults, ComplianceType, EvaluationResultIdentifierEvaluationResultQualifier, EvaluationResultsEvaluationResult, EvaluationResultsEvaluationResultIdentifier, MessageType};

/// Lists, for one resource of the current account, how each rule evaluated it.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListResourceEvaluationResultsRequest::new()
///     .resource_id("23642660635396****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_evaluation_results(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceEvaluationResultsRequest {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::RAM::User`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `23642660635396****`.
    pub resource_id: Option<String>,
    /// Which kind of compliance it is or is to be. Example: `NON_COMPLIANT`.
    pub compliance_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Example: `10`.
    pub max_results: Option<i32>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `global`.
    pub region: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListResourceEvaluationResultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ComplianceType`.
    pub fn compliance_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListResourceEvaluationResultsRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ComplianceType" => compliance_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Region" => region: query,
        "RiskLevel" => risk_level: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListResourceEvaluationResultsRequest {
    type Response = ListResourceEvaluationResultsResponse;
    type Error = ListResourceEvaluationResultsError;
    const INFO: OperationInfo = super::operation("ListResourceEvaluationResults")
        .read_only();
    const ERRORS: &'static [ListResourceEvaluationResultsError] = &[
        ListResourceEvaluationResultsError::NoPermission,
        ListResourceEvaluationResultsError::CloudConfigServiceRoleNotExisted,
        ListResourceEvaluationResultsError::AccountNotExisted,
        ListResourceEvaluationResultsError::ServiceUnavailable,
    ];
}

impl Paginated for ListResourceEvaluationResultsRequest {
    type Item = EvaluationResultsEvaluationResult;
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

/// Response to [`ListResourceEvaluationResultsRequest`].
#[non_exhaustive]
pub struct ListResourceEvaluationResultsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25C89DDB-BB79-487D-88C3-4A561F21EFC4`.
    pub request_id: Option<String>,
    /// Outcomes of the evaluation, one entry each.
    pub evaluation_results: Option<AggregateResourceEvaluationResults>,
}

response! {
    ListResourceEvaluationResultsResponse {
        "RequestId" => request_id: value,
        "EvaluationResults" => evaluation_results: value,
    }
}

/// Errors that the documentation of [`ListResourceEvaluationResultsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CloudConfigServiceRoleNotExisted`](super::DocumentedError::CloudConfigServiceRoleNotExisted)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListResourceEvaluationResultsError = super::DocumentedError;
