// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteKeyPairs`, from `ecs/DeleteKeyPairs.md`.

use alicloud_runtime::codegen::*;

/// Deletes SSH key pairs from the account. Instances that they were bound to keep accepting them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteKeyPairsRequest::new()
///     .key_pair_names(["text"])
///     .region_id("cn-hangzhou");
/// let reply = client.delete_key_pairs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// **Required.** Names of the SSH key pairs to delete. Example: `text`.
    pub key_pair_names: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteKeyPairsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyPairNames`, which is required.
    pub fn key_pair_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_pair_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteKeyPairsRequest {
        "KeyPairNames" => key_pair_names: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    type Error = DeleteKeyPairsError;
    const INFO: OperationInfo = super::operation("DeleteKeyPairs")
        .required(&["KeyPairNames", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteKeyPairsError] = &[
        DeleteKeyPairsError::MissingParameter,
        DeleteKeyPairsError::InvalidKeyPairNamesValueNotSupported,
        DeleteKeyPairsError::InstanceKeyPairLimitExceeded,
        DeleteKeyPairsError::InvalidParameterKeypairAlreadyAttachedInstance,
    ];
}

/// Response to [`DeleteKeyPairsRequest`].
pub type DeleteKeyPairsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteKeyPairsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidKeyPairNamesValueNotSupported`](super::DocumentedError::InvalidKeyPairNamesValueNotSupported)
/// - [`InstanceKeyPairLimitExceeded`](super::DocumentedError::InstanceKeyPairLimitExceeded)
/// - [`InvalidParameterKeypairAlreadyAttachedInstance`](super::DocumentedError::InvalidParameterKeypairAlreadyAttachedInstance)
pub type DeleteKeyPairsError = super::DocumentedError;
