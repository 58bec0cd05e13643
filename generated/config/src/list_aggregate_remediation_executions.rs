// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateRemediationExecutions`, from `config/ListAggregateRemediationExecutions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RemediationExecution, RemediationExecutionData};

/// Lists the past runs of remediation for a rule of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateRemediationExecutionsRequest::new()
///     .config_rule_id("...")
///     .aggregator_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_aggregate_remediation_executions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateRemediationExecutionsRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
    /// State of the execution, to narrow the list down to or to be put into.
    pub execution_status: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl ListAggregateRemediationExecutionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleId`, which is required.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ExecutionStatus`.
    pub fn execution_status(mut self, value: impl Into<String>) -> Self {
        self.execution_status = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    ListAggregateRemediationExecutionsRequest {
        "ConfigRuleId" => config_rule_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ExecutionStatus" => execution_status: query,
        "ResourceAccountId" => resource_account_id: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for ListAggregateRemediationExecutionsRequest {
    type Response = ListAggregateRemediationExecutionsResponse;
    type Error = ListAggregateRemediationExecutionsError;
    const INFO: OperationInfo = super::operation("ListAggregateRemediationExecutions")
        .required(&["ConfigRuleId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [ListAggregateRemediationExecutionsError] = &[
        ListAggregateRemediationExecutionsError::NoPermission,
        ListAggregateRemediationExecutionsError::ServiceUnavailable,
    ];
}

impl Paginated for ListAggregateRemediationExecutionsRequest {
    type Item = RemediationExecution;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response
                    .remediation_execution_data
                    .as_ref()
                    .and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.remediation_execution_data.as_mut()?.remediation_executions)
    }
}

/// Response to [`ListAggregateRemediationExecutionsRequest`].
#[non_exhaustive]
pub struct ListAggregateRemediationExecutionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `13E67493-3165-529A-A961-BE9E4B11BA11`.
    pub request_id: Option<String>,
    /// What was measured or stored about the remediation execution.
    pub remediation_execution_data: Option<RemediationExecutionData>,
}

response! {
    ListAggregateRemediationExecutionsResponse {
        "RequestId" => request_id: value,
        "RemediationExecutionData" => remediation_execution_data: value,
    }
}

/// Errors that the documentation of [`ListAggregateRemediationExecutionsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregateRemediationExecutionsError = super::DocumentedError;
