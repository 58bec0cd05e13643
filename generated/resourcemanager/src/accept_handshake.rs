// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptHandshake`, from `resourcemanager/AcceptHandshake.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Handshake};

/// Accepts an invitation, so that the calling account joins the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::AcceptHandshakeRequest::new()
///     .handshake_id("...");
/// let reply = client.accept_handshake(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptHandshakeRequest {
    /// **Required.** ID of an invitation to join the resource directory, as
    /// [`ListHandshakesForAccount`](super::Client::list_handshakes_for_account) returned it.
    pub handshake_id: Option<String>,
}

impl AcceptHandshakeRequest {
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
    AcceptHandshakeRequest {
        "HandshakeId" => handshake_id: query,
    }
}

impl Operation for AcceptHandshakeRequest {
    type Response = AcceptHandshakeResponse;
    type Error = AcceptHandshakeError;
    const INFO: OperationInfo = super::operation("AcceptHandshake")
        .required(&["HandshakeId"]);
    const ERRORS: &'static [AcceptHandshakeError] = &[
        AcceptHandshakeError::MissingParameterHandshakeId,
        AcceptHandshakeError::InvalidParameterHandshakeId,
        AcceptHandshakeError::EntityNotExistsHandshake,
        AcceptHandshakeError::SpecifiedResourceDirectoryNotExists,
        AcceptHandshakeError::HandshakeStatusMismatch,
        AcceptHandshakeError::NotSupportAccountInAnotherResourceDirectory,
        AcceptHandshakeError::InvalidAccountType,
        AcceptHandshakeError::NotSupportAccountRealNameType,
    ];
}

/// Response to [`AcceptHandshakeRequest`].
#[non_exhaustive]
pub struct AcceptHandshakeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5828C836-3286-49A6-9006-15231BB19342`.
    pub request_id: Option<String>,
    /// The invitation that the call made, changed or looked up.
    pub handshake: Option<Handshake>,
}

response! {
    AcceptHandshakeResponse {
        "RequestId" => request_id: value,
        "Handshake" => handshake: value,
    }
}

/// Errors that the documentation of [`AcceptHandshakeRequest`] names.
///
/// - [`MissingParameterHandshakeId`](super::DocumentedError::MissingParameterHandshakeId)
/// - [`InvalidParameterHandshakeId`](super::DocumentedError::InvalidParameterHandshakeId)
/// - [`EntityNotExistsHandshake`](super::DocumentedError::EntityNotExistsHandshake)
/// - [`SpecifiedResourceDirectoryNotExists`](super::DocumentedError::SpecifiedResourceDirectoryNotExists)
/// - [`HandshakeStatusMismatch`](super::DocumentedError::HandshakeStatusMismatch)
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`InvalidAccountType`](super::DocumentedError::InvalidAccountType)
/// - [`NotSupportAccountRealNameType`](super::DocumentedError::NotSupportAccountRealNameType)
pub type AcceptHandshakeError = super::DocumentedError;
