// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRules`, from `alb/DeleteRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes several forwarding rules of the same listener. Works asynchronously; check with
/// [`ListRules`](super::Client::list_rules).
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteRulesRequest::new()
///     .rule_ids(["..."]);
/// let reply = client.delete_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRulesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** IDs of the rules that the call is applied to. Items: at most 100.
    pub rule_ids: Vec<String>,
}

impl DeleteRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RuleIds`, which is required.
    pub fn rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteRulesRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RuleIds" => rule_ids: query,
    }
}

impl Operation for DeleteRulesRequest {
    type Response = DeleteRulesResponse;
    type Error = DeleteRulesError;
    const INFO: OperationInfo = super::operation("DeleteRules")
        .required(&["RuleIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteRulesError] = &[
        DeleteRulesError::IncorrectStatusRule,
        DeleteRulesError::OperationDeniedCrossLoadBalancerRules,
        DeleteRulesError::ForbiddenLoadBalancer,
        DeleteRulesError::ResourceNotFoundRule,
    ];
}

/// Response to [`DeleteRulesRequest`].
#[non_exhaustive]
pub struct DeleteRulesResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BED4F62-3E6E-5E4F-8C53-2D8CCE77F2ED`.
    pub request_id: Option<String>,
}

response! {
    DeleteRulesResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRulesRequest`] names.
///
/// - [`IncorrectStatusRule`](super::DocumentedError::IncorrectStatusRule)
/// - [`OperationDeniedCrossLoadBalancerRules`](super::DocumentedError::OperationDeniedCrossLoadBalancerRules)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundRule`](super::DocumentedError::ResourceNotFoundRule)
pub type DeleteRulesError = super::DocumentedError;
