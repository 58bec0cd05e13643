// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProjectPolicy`, from `sls/GetProjectPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the access policy that is attached to a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetProjectPolicyRequest::new();
/// let reply = client.get_project_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProjectPolicyRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl GetProjectPolicyRequest {
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
    GetProjectPolicyRequest {
        "project" => project: host,
    }
}

impl Operation for GetProjectPolicyRequest {
    type Response = GetProjectPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProjectPolicy")
        .roa("GET", "/policy")
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetProjectPolicyRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetProjectPolicyResponse {
    /// The body of the response.
    pub body: Option<String>,
}

response! {
    GetProjectPolicyResponse {
        "" => body: value,
    }
}
