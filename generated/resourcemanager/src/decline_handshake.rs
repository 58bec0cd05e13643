// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeclineHandshake`, from `resourcemanager/DeclineHandshake.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Handshake};

/// Turns down an invitation to a resource directory, on behalf of the invited account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeclineHandshakeRequest::new()
///     .handshake_id("...");
/// let reply = client.decline_handshake(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeclineHandshakeRequest {
    /// **Required.** ID of an invitation to join the resource directory, as
    /// [`ListHandshakesForAccount`](super::Client::list_handshakes_for_account) returned it.
    pub handshake_id: Option<String>,
}

impl DeclineHandshakeRequest {
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
    DeclineHandshakeRequest {
        "HandshakeId" => handshake_id: query,
    }
}

impl Operation for DeclineHandshakeRequest {
    type Response = DeclineHandshakeResponse;
    type Error = DeclineHandshakeError;
    const INFO: OperationInfo = super::operation("DeclineHandshake")
        .required(&["HandshakeId"]);
    const ERRORS: &'static [DeclineHandshakeError] = &[
        DeclineHandshakeError::MissingParameterHandshakeId,
        DeclineHandshakeError::InvalidParameterHandshakeId,
        DeclineHandshakeError::EntityNotExistsHandshake,
        DeclineHandshakeError::HandshakeStatusMismatch,
    ];
}

/// Response to [`DeclineHandshakeRequest`].
#[non_exhaustive]
pub struct DeclineHandshakeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
    /// The invitation that the call made, changed or looked up.
    pub handshake: Option<Handshake>,
}

response! {
    DeclineHandshakeResponse {
        "RequestId" => request_id: value,
        "Handshake" => handshake: value,
    }
}

/// Errors that the documentation of [`DeclineHandshakeRequest`] names.
///
/// - [`MissingParameterHandshakeId`](super::DocumentedError::MissingParameterHandshakeId)
/// - [`InvalidParameterHandshakeId`](super::DocumentedError::InvalidParameterHandshakeId)
/// - [`EntityNotExistsHandshake`](super::DocumentedError::EntityNotExistsHandshake)
/// - [`HandshakeStatusMismatch`](super::DocumentedError::HandshakeStatusMismatch)
pub type DeclineHandshakeError = super::DocumentedError;
