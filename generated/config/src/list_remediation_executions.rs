// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRemediationExecutions`, from `config/ListRemediationExecutions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RemediationExecution, RemediationExecutionData};

/// Lists the past runs of remediation for one rule of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListRemediationExecutionsRequest::new()
///     .config_rule_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_remediation_executions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRemediationExecutionsRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
    /// State of the execution, to narrow the list down to or to be put into.
    pub execution_status: Option<String>,
}

impl ListRemediationExecutionsRequest {
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
}

request! {
    ListRemediationExecutionsRequest {
        "ConfigRuleId" => config_rule_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ExecutionStatus" => execution_status: query,
    }
}

impl Operation for ListRemediationExecutionsRequest {
    type Response = ListRemediationExecutionsResponse;
    type Error = ListRemediationExecutionsError;
    const INFO: OperationInfo = super::operation("ListRemediationExecutions")
        .required(&["ConfigRuleId"])
        .read_only();
    const ERRORS: &'static [ListRemediationExecutionsError] = &[
        ListRemediationExecutionsError::NoPermission,
        ListRemediationExecutionsError::ServiceUnavailable,
    ];
}

impl Paginated for ListRemediationExecutionsRequest {
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

/// Response to [`ListRemediationExecutionsRequest`].
#[non_exhaustive]
pub struct ListRemediationExecutionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `13E67493-3165-529A-A961-BE9E4B11BA11`.
    pub request_id: Option<String>,
    /// What was measured or stored about the remediation execution.
    pub remediation_execution_data: Option<RemediationExecutionData>,
}

response! {
    ListRemediationExecutionsResponse {
        "RequestId" => request_id: value,
        "RemediationExecutionData" => remediation_execution_data: value,
    }
}

/// Errors that the documentation of [`ListRemediationExecutionsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListRemediationExecutionsError = super::DocumentedError;
