// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetRoutineSubdomain`, from `dcdn/SetRoutineSubdomain.md`.

use alicloud_runtime::codegen::*;

/// Sets the subdomain under which the account's EdgeRoutine scripts are reached.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetRoutineSubdomainRequest::new()
///     .subdomains("...");
/// let reply = client.set_routine_subdomain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetRoutineSubdomainRequest {
    /// **Required.** The subdomains that are concerned.
    pub subdomains: Option<Value>,
}

impl SetRoutineSubdomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Subdomains`, which is required.
    pub fn subdomains(mut self, value: impl Into<Value>) -> Self {
        self.subdomains = Some(value.into());
        self
    }
}

request! {
    SetRoutineSubdomainRequest {
        "Subdomains" => subdomains: form_json,
    }
}

impl Operation for SetRoutineSubdomainRequest {
    type Response = SetRoutineSubdomainResponse;
    type Error = SetRoutineSubdomainError;
    const INFO: OperationInfo = super::operation("SetRoutineSubdomain")
        .required(&["Subdomains"]);
    const ERRORS: &'static [SetRoutineSubdomainError] = &[
        SetRoutineSubdomainError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`SetRoutineSubdomainRequest`].
#[non_exhaustive]
pub struct SetRoutineSubdomainResponse {
    /// What the request brought. Example: `{"Status": "OK"}`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    SetRoutineSubdomainResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetRoutineSubdomainRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type SetRoutineSubdomainError = super::DocumentedError;
