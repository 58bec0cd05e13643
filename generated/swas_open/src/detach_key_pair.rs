// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachKeyPair`, from `swas-open/DetachKeyPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyPairResult};

/// Unbinds a key pair from one or several servers.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DetachKeyPairRequest::new()
///     .instance_ids(["..."])
///     .key_pair_name("...");
/// let reply = client.detach_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100.
    pub instance_ids: Vec<String>,
    /// **Required.** Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
}

impl DetachKeyPairRequest {
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
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `KeyPairName`, which is required.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
}

request! {
    DetachKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
        "KeyPairName" => key_pair_name: query,
    }
}

impl Operation for DetachKeyPairRequest {
    type Response = DetachKeyPairResponse;
    type Error = DetachKeyPairError;
    const INFO: OperationInfo = super::operation("DetachKeyPair")
        .required(&["RegionId", "InstanceIds", "KeyPairName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DetachKeyPairError] = &[
        DetachKeyPairError::InvalidParameterKeypairNotAttachedInstance,
        DetachKeyPairError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DetachKeyPairRequest`].
#[non_exhaustive]
pub struct DetachKeyPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many there are of this: fail. Example: `0`.
    pub fail_count: Option<i32>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<KeyPairResult>,
}

response! {
    DetachKeyPairResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "FailCount" => fail_count: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`DetachKeyPairRequest`] names.
///
/// - [`InvalidParameterKeypairNotAttachedInstance`](super::DocumentedError::InvalidParameterKeypairNotAttachedInstance)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DetachKeyPairError = super::DocumentedError;
