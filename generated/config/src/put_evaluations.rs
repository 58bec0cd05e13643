// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutEvaluations`, from `config/PutEvaluations.md`.

use alicloud_runtime::codegen::*;

/// Hands the evaluation results of a custom rule from Function Compute back to Cloud Config.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::PutEvaluationsRequest::new()
///     .result_token("...");
/// let reply = client.put_evaluations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutEvaluationsRequest {
    /// The evaluations that are concerned.
    pub evaluations: Option<String>,
    /// Way in which the delete works.
    pub delete_mode: Option<bool>,
    /// **Required.** Token for the result; pass it on without reading anything into it.
    pub result_token: Option<String>,
}

impl PutEvaluationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Evaluations`.
    pub fn evaluations(mut self, value: impl Into<String>) -> Self {
        self.evaluations = Some(value.into());
        self
    }
    /// Sets `DeleteMode`.
    #[inline]
    pub fn delete_mode(mut self, value: bool) -> Self {
        self.delete_mode = Some(value);
        self
    }
    /// Sets `ResultToken`, which is required.
    pub fn result_token(mut self, value: impl Into<String>) -> Self {
        self.result_token = Some(value.into());
        self
    }
}

request! {
    PutEvaluationsRequest {
        "Evaluations" => evaluations: form,
        "DeleteMode" => delete_mode: form,
        "ResultToken" => result_token: form,
    }
}

impl Operation for PutEvaluationsRequest {
    type Response = PutEvaluationsResponse;
    type Error = PutEvaluationsError;
    const INFO: OperationInfo = super::operation("PutEvaluations")
        .required(&["ResultToken"]);
    const ERRORS: &'static [PutEvaluationsError] = &[
        PutEvaluationsError::NoPermission,
        PutEvaluationsError::AccountNotExisted,
        PutEvaluationsError::ServiceUnavailable,
    ];
}

/// Response to [`PutEvaluationsRequest`].
#[non_exhaustive]
pub struct PutEvaluationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EDB324E2-A202-5FE4-A9BC-31E2C34F78A4`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
}

response! {
    PutEvaluationsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`PutEvaluationsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type PutEvaluationsError = super::DocumentedError;
