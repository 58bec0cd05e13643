// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAScripts`, from `alb/DeleteAScripts.md`.

use alicloud_runtime::codegen::*;

/// Deletes programmable scripts from a listener; a script is gone once
/// [`ListAScripts`](super::Client::list_a_scripts) no longer shows it.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteAScriptsRequest::new()
///     .a_script_ids(["..."]);
/// let reply = client.delete_a_scripts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAScriptsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** IDs of the programmable scripts to work on or to narrow the list down to.
    /// Items: at most 10.
    pub a_script_ids: Vec<String>,
}

impl DeleteAScriptsRequest {
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
    /// Sets `AScriptIds`, which is required.
    pub fn a_script_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.a_script_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAScriptsRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AScriptIds" => a_script_ids: query,
    }
}

impl Operation for DeleteAScriptsRequest {
    type Response = DeleteAScriptsResponse;
    type Error = DeleteAScriptsError;
    const INFO: OperationInfo = super::operation("DeleteAScripts")
        .required(&["AScriptIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteAScriptsError] = &[
        DeleteAScriptsError::ResourceNotFoundAScript,
        DeleteAScriptsError::IncorrectStatusListener,
        DeleteAScriptsError::OperationDeniedCrossListenerAScripts,
    ];
}

/// Response to [`DeleteAScriptsRequest`].
#[non_exhaustive]
pub struct DeleteAScriptsResponse {
    /// ID of the job, for asking later how it stands. Example: `03cf3fe1-ab37-479b-92a6-b481d762****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B7B7695-3596-50C8-B739-030C******`.
    pub request_id: Option<String>,
}

response! {
    DeleteAScriptsResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteAScriptsRequest`] names.
///
/// - [`ResourceNotFoundAScript`](super::DocumentedError::ResourceNotFoundAScript)
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`OperationDeniedCrossListenerAScripts`](super::DocumentedError::OperationDeniedCrossListenerAScripts)
pub type DeleteAScriptsError = super::DocumentedError;
