// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachKeyPair`, from `ecs/DetachKeyPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyPairResult};

/// Unbinds an SSH key pair from Linux instances. It counts after a restart; from then on they
/// accept passwords.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DetachKeyPairRequest::new()
///     .instance_ids(["text"])
///     .key_pair_name("testKeyPairName")
///     .region_id("cn-hangzhou");
/// let reply = client.detach_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachKeyPairRequest {
    /// **Required.** Instances to take the key pair from. Example: `text`.
    pub instance_ids: Vec<String>,
    /// **Required.** Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DetachKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DetachKeyPairRequest {
        "InstanceIds" => instance_ids: query_json,
        "KeyPairName" => key_pair_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DetachKeyPairRequest {
    type Response = DetachKeyPairResponse;
    type Error = DetachKeyPairError;
    const INFO: OperationInfo = super::operation("DetachKeyPair")
        .required(&["InstanceIds", "KeyPairName", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DetachKeyPairError] = &[
        DetachKeyPairError::InvalidKeyPairNameNotFound,
        DetachKeyPairError::DependencyViolationWindowsInstance,
        DetachKeyPairError::InvalidInstanceIdsValueNotSupported,
        DetachKeyPairError::InstanceKeyPairLimitExceeded,
    ];
}

/// Response to [`DetachKeyPairRequest`].
#[non_exhaustive]
pub struct DetachKeyPairResponse {
    /// For how many instances the operation failed. Example: `0`.
    pub fail_count: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Outcome, one entry for each instance.
    pub results: Vec<KeyPairResult>,
    /// For how many instances the removal was attempted. Example: `2`.
    pub total_count: Option<String>,
}

response! {
    DetachKeyPairResponse {
        "FailCount" => fail_count: value,
        "KeyPairName" => key_pair_name: value,
        "RequestId" => request_id: value,
        "Results" => results: list("Result"),
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DetachKeyPairRequest`] names.
///
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`InvalidInstanceIdsValueNotSupported`](super::DocumentedError::InvalidInstanceIdsValueNotSupported)
/// - [`InstanceKeyPairLimitExceeded`](super::DocumentedError::InstanceKeyPairLimitExceeded)
pub type DetachKeyPairError = super::DocumentedError;
