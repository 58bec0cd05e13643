// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteKeyPairs`, from `ens/DeleteKeyPairs.md`.

use alicloud_runtime::codegen::*;

/// Deletes an SSH key pair by its name or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteKeyPairsRequest::new();
/// let reply = client.delete_key_pairs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// ID of the SSH key pair that the call is about.
    pub key_pair_id: Option<String>,
}

impl DeleteKeyPairsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `KeyPairId`.
    pub fn key_pair_id(mut self, value: impl Into<String>) -> Self {
        self.key_pair_id = Some(value.into());
        self
    }
}

request! {
    DeleteKeyPairsRequest {
        "KeyPairName" => key_pair_name: query,
        "KeyPairId" => key_pair_id: query,
    }
}

impl Operation for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    type Error = DeleteKeyPairsError;
    const INFO: OperationInfo = super::operation("DeleteKeyPairs");
    const ERRORS: &'static [DeleteKeyPairsError] = &[
        DeleteKeyPairsError::MissingParameter,
        DeleteKeyPairsError::NoPermission,
        DeleteKeyPairsError::InvalidParameterAny,
        DeleteKeyPairsError::InvalidParameter,
        DeleteKeyPairsError::EnsInterfaceError,
        DeleteKeyPairsError::PubKeyNameExisted,
        DeleteKeyPairsError::PubKeyAttachedWithInstance,
        DeleteKeyPairsError::InvalidPubKeyBody,
        DeleteKeyPairsError::PubKeyNameNotExist,
        DeleteKeyPairsError::CallInterface,
    ];
}

/// Response to [`DeleteKeyPairsRequest`].
pub type DeleteKeyPairsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteKeyPairsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`PubKeyNameExisted`](super::DocumentedError::PubKeyNameExisted)
/// - [`PubKeyAttachedWithInstance`](super::DocumentedError::PubKeyAttachedWithInstance)
/// - [`InvalidPubKeyBody`](super::DocumentedError::InvalidPubKeyBody)
/// - [`PubKeyNameNotExist`](super::DocumentedError::PubKeyNameNotExist)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DeleteKeyPairsError = super::DocumentedError;
