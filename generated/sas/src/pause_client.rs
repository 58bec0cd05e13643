// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseClient`, from `sas/PauseClient.md`.

use alicloud_runtime::codegen::*;

/// Pauses or resumes the agent on servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::PauseClientRequest::new()
///     .uuids("...")
///     .value("...");
/// let reply = client.pause_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PauseClientRequest {
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl PauseClientRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    PauseClientRequest {
        "Uuids" => uuids: query,
        "Value" => value: query,
    }
}

impl Operation for PauseClientRequest {
    type Response = PauseClientResponse;
    type Error = PauseClientError;
    const INFO: OperationInfo = super::operation("PauseClient")
        .required(&["Uuids", "Value"]);
    const ERRORS: &'static [PauseClientError] = &[
        PauseClientError::IllegalParam,
        PauseClientError::NoPermission,
        PauseClientError::ServerError,
    ];
}

/// Response to [`PauseClientRequest`].
pub type PauseClientResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PauseClientRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type PauseClientError = super::DocumentedError;
