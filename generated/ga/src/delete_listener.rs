// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteListener`, from `ga/DeleteListener.md`.

use alicloud_runtime::codegen::*;

/// Removes a listener from an accelerator; traffic on its ports is no longer accepted.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteListenerRequest::new()
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****");
/// let reply = client.delete_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteListenerRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// ID of the accelerator that the call is about. Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

impl DeleteListenerRequest {
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
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

request! {
    DeleteListenerRequest {
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
    }
}

impl Operation for DeleteListenerRequest {
    type Response = DeleteListenerResponse;
    type Error = DeleteListenerError;
    const INFO: OperationInfo = super::operation("DeleteListener")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteListenerError] = &[
        DeleteListenerError::NotExistListener,
        DeleteListenerError::NotActiveListener,
        DeleteListenerError::NotExistAccelerator,
        DeleteListenerError::StateErrorAccelerator,
        DeleteListenerError::ResourceQuotaFull,
        DeleteListenerError::ForbbidenSubUser,
        DeleteListenerError::Forbidden,
        DeleteListenerError::UnknownError,
    ];
}

/// Response to [`DeleteListenerRequest`].
pub type DeleteListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteListenerRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteListenerError = super::DocumentedError;
