// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachKeyPair`, from `ecs/AttachKeyPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyPairResult};

/// Binds an SSH key pair to Linux instances for logging on without a password.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AttachKeyPairRequest::new()
///     .instance_ids(["text"])
///     .key_pair_name("testKeyPairName")
///     .region_id("cn-hangzhou");
/// let reply = client.attach_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachKeyPairRequest {
    /// **Required.** Instances to bind the key pair to. Example: `text`.
    pub instance_ids: Vec<String>,
    /// **Required.** Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachKeyPairRequest {
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
    AttachKeyPairRequest {
        "InstanceIds" => instance_ids: query_json,
        "KeyPairName" => key_pair_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachKeyPairRequest {
    type Response = AttachKeyPairResponse;
    type Error = AttachKeyPairError;
    const INFO: OperationInfo = super::operation("AttachKeyPair")
        .required(&["InstanceIds", "KeyPairName", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [AttachKeyPairError] = &[
        AttachKeyPairError::InvalidKeyPairNameNotFound,
        AttachKeyPairError::DependencyViolationWindowsInstance,
        AttachKeyPairError::InvalidInstanceIdsValueNotSupported,
        AttachKeyPairError::DependencyViolationIoOptimize,
        AttachKeyPairError::InstanceKeyPairLimitExceeded,
    ];
}

/// Response to [`AttachKeyPairRequest`].
#[non_exhaustive]
pub struct AttachKeyPairResponse {
    /// For how many instances the operation failed. Example: `0`.
    pub fail_count: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Outcome, one entry for each instance.
    pub results: Vec<KeyPairResult>,
    /// For how many instances the binding was attempted. Example: `2`.
    pub total_count: Option<String>,
}

response! {
    AttachKeyPairResponse {
        "FailCount" => fail_count: value,
        "KeyPairName" => key_pair_name: value,
        "RequestId" => request_id: value,
        "Results" => results: list("Result"),
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`AttachKeyPairRequest`] names.
///
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`InvalidInstanceIdsValueNotSupported`](super::DocumentedError::InvalidInstanceIdsValueNotSupported)
/// - [`DependencyViolationIoOptimize`](super::DocumentedError::DependencyViolationIoOptimize)
/// - [`InstanceKeyPairLimitExceeded`](super::DocumentedError::InstanceKeyPairLimitExceeded)
pub type AttachKeyPairError = super::DocumentedError;
