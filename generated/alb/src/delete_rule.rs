// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRule`, from `alb/DeleteRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes one forwarding rule; requests it used to match fall to the next rule. Works
/// asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteRuleRequest::new()
///     .rule_id("...");
/// let reply = client.delete_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRuleRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Forwarding rule concerned, by its ID.
    pub rule_id: Option<String>,
}

impl DeleteRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteRuleRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteRuleRequest {
    type Response = DeleteRuleResponse;
    type Error = DeleteRuleError;
    const INFO: OperationInfo = super::operation("DeleteRule")
        .required(&["RuleId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteRuleError] = &[
        DeleteRuleError::IncorrectStatusRule,
        DeleteRuleError::ResourceInConfiguringListener,
        DeleteRuleError::ResourceNotFoundRule,
    ];
}

/// Response to [`DeleteRuleRequest`].
#[non_exhaustive]
pub struct DeleteRuleResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    DeleteRuleResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRuleRequest`] names.
///
/// - [`IncorrectStatusRule`](super::DocumentedError::IncorrectStatusRule)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`ResourceNotFoundRule`](super::DocumentedError::ResourceNotFoundRule)
pub type DeleteRuleError = super::DocumentedError;
