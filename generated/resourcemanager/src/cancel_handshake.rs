// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelHandshake`, from `resourcemanager/CancelHandshake.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Handshake};

/// Withdraws an invitation that has not been accepted.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CancelHandshakeRequest::new()
///     .handshake_id("...");
/// let reply = client.cancel_handshake(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelHandshakeRequest {
    /// **Required.** ID of an invitation to join the resource directory, as
    /// [`ListHandshakesForAccount`](super::Client::list_handshakes_for_account) returned it.
    pub handshake_id: Option<String>,
}

impl CancelHandshakeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HandshakeId`, which is required.
    pub fn handshake_id(mut self, value: impl Into<String>) -> Self {
        self.handshake_id = Some(value.into());
        self
    }
}

request! {
    CancelHandshakeRequest {
        "HandshakeId" => handshake_id: query,
    }
}

impl Operation for CancelHandshakeRequest {
    type Response = CancelHandshakeResponse;
    type Error = CancelHandshakeError;
    const INFO: OperationInfo = super::operation("CancelHandshake")
        .required(&["HandshakeId"]);
    const ERRORS: &'static [CancelHandshakeError] = &[
        CancelHandshakeError::MissingParameterHandshakeId,
        CancelHandshakeError::InvalidParameterHandshakeId,
        CancelHandshakeError::EntityNotExistsHandshake,
        CancelHandshakeError::HandshakeStatusMismatch,
    ];
}

/// Response to [`CancelHandshakeRequest`].
#[non_exhaustive]
pub struct CancelHandshakeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
    /// The invitation that the call made, changed or looked up.
    pub handshake: Option<Handshake>,
}

response! {
    CancelHandshakeResponse {
        "RequestId" => request_id: value,
        "Handshake" => handshake: value,
    }
}

/// Errors that the documentation of [`CancelHandshakeRequest`] names.
///
/// - [`MissingParameterHandshakeId`](super::DocumentedError::MissingParameterHandshakeId)
/// - [`InvalidParameterHandshakeId`](super::DocumentedError::InvalidParameterHandshakeId)
/// - [`EntityNotExistsHandshake`](super::DocumentedError::EntityNotExistsHandshake)
/// - [`HandshakeStatusMismatch`](super::DocumentedError::HandshakeStatusMismatch)
pub type CancelHandshakeError = super::DocumentedError;
