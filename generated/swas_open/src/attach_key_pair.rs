// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachKeyPair`, from `swas-open/AttachKeyPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyPairResult};

/// Binds a key pair to one or several servers.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::AttachKeyPairRequest::new()
///     .instance_ids(["..."])
///     .key_pair_name("...");
/// let reply = client.attach_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachKeyPairRequest {
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

impl AttachKeyPairRequest {
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
    AttachKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
        "KeyPairName" => key_pair_name: query,
    }
}

impl Operation for AttachKeyPairRequest {
    type Response = AttachKeyPairResponse;
    type Error = AttachKeyPairError;
    const INFO: OperationInfo = super::operation("AttachKeyPair")
        .required(&["RegionId", "InstanceIds", "KeyPairName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachKeyPairError] = &[
        AttachKeyPairError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`AttachKeyPairRequest`].
#[non_exhaustive]
pub struct AttachKeyPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many there are of this: fail. Example: `2`.
    pub fail_count: Option<i32>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<KeyPairResult>,
}

response! {
    AttachKeyPairResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "FailCount" => fail_count: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AttachKeyPairRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type AttachKeyPairError = super::DocumentedError;
