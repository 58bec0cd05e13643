// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutProjectPolicy`, from `sls/PutProjectPolicy.md`.

use alicloud_runtime::codegen::*;

/// Attaches an access policy to a project, which decides who may do what there.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::PutProjectPolicyRequest::new();
/// let reply = client.put_project_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutProjectPolicyRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl PutProjectPolicyRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    PutProjectPolicyRequest {
        "project" => project: host,
        "" => body: body_text,
    }
}

impl Operation for PutProjectPolicyRequest {
    type Response = PutProjectPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutProjectPolicy")
        .roa("POST", "/policy")
        .foreign_protocol("SLS");
}

/// Response to [`PutProjectPolicyRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type PutProjectPolicyResponse = alicloud_runtime::UndocumentedResponse;
