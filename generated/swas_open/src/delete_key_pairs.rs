// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteKeyPairs`, from `swas-open/DeleteKeyPairs.md`.

use alicloud_runtime::codegen::*;

/// Deletes key pairs given by name.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteKeyPairsRequest::new()
///     .key_pair_names(["..."]);
/// let reply = client.delete_key_pairs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Names of the SSH key pairs to work on or to narrow the list down to.
    /// Items: at most 100.
    pub key_pair_names: Vec<String>,
}

impl DeleteKeyPairsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `KeyPairNames`, which is required.
    pub fn key_pair_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_pair_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteKeyPairsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "KeyPairNames" => key_pair_names: query,
    }
}

impl Operation for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    type Error = DeleteKeyPairsError;
    const INFO: OperationInfo = super::operation("DeleteKeyPairs")
        .required(&["RegionId", "KeyPairNames"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteKeyPairsError] = &[
        DeleteKeyPairsError::InvalidParameterKeypairAlreadyAttachedInstance,
    ];
}

/// Response to [`DeleteKeyPairsRequest`].
pub type DeleteKeyPairsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteKeyPairsRequest`] names.
///
/// - [`InvalidParameterKeypairAlreadyAttachedInstance`](super::DocumentedError::InvalidParameterKeypairAlreadyAttachedInstance)
pub type DeleteKeyPairsError = super::DocumentedError;
