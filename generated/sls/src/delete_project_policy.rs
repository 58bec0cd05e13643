// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProjectPolicy`, from `sls/DeleteProjectPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes the access policy of a project, whose rules no longer apply.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteProjectPolicyRequest::new();
/// let reply = client.delete_project_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProjectPolicyRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl DeleteProjectPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
}

request! {
    DeleteProjectPolicyRequest {
        "project" => project: host,
    }
}

impl Operation for DeleteProjectPolicyRequest {
    type Response = DeleteProjectPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteProjectPolicy")
        .roa("DELETE", "/policy")
        .foreign_protocol("SLS");
}

/// Response to [`DeleteProjectPolicyRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteProjectPolicyResponse = alicloud_runtime::UndocumentedResponse;
