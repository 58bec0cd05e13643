// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportKeyPair`, from `ecs/ImportKeyPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Stores the public half of an SSH key pair made elsewhere. The private key stays with you.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ImportKeyPairRequest::new()
///     .key_pair_name("testKeyPairName")
///     .public_key_body("ABC1234567")
///     .region_id("cn-qingdao");
/// let reply = client.import_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportKeyPairRequest {
    /// **Required.** Name that identifies the SSH key pair.
    /// Length: 2 to 128. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// **Required.** Public key to import. Example: `ABC1234567`.
    pub public_key_body: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
}

impl ImportKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyPairName`, which is required.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `PublicKeyBody`, which is required.
    pub fn public_key_body(mut self, value: impl Into<String>) -> Self {
        self.public_key_body = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ImportKeyPairRequest {
        "KeyPairName" => key_pair_name: query,
        "PublicKeyBody" => public_key_body: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    type Error = ImportKeyPairError;
    const INFO: OperationInfo = super::operation("ImportKeyPair")
        .required(&["KeyPairName", "PublicKeyBody", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ImportKeyPairError] = &[
        ImportKeyPairError::InvalidKeyPairNameMalformed,
        ImportKeyPairError::QuotaExceedKeyPair,
        ImportKeyPairError::InvalidPublicKeyBodyMalformed,
        ImportKeyPairError::MissingParameter,
        ImportKeyPairError::KeyPairAlreadyExist,
        ImportKeyPairError::InternalError,
        ImportKeyPairError::InvalidResourceGroupNotFound,
    ];
}

/// Response to [`ImportKeyPairRequest`].
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// MD5 fingerprint of the public key, in the notation of RFC 4716.
    /// Example: `89:f0:ba:62:ac:b8:aa:e1:61:5e:fd:81:69:86:6d:6b:f0:c0:5a:**`.
    pub key_pair_finger_print: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ImportKeyPairResponse {
        "KeyPairFingerPrint" => key_pair_finger_print: value,
        "KeyPairName" => key_pair_name: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ImportKeyPairRequest`] names.
///
/// - [`InvalidKeyPairNameMalformed`](super::DocumentedError::InvalidKeyPairNameMalformed)
/// - [`QuotaExceedKeyPair`](super::DocumentedError::QuotaExceedKeyPair)
/// - [`InvalidPublicKeyBodyMalformed`](super::DocumentedError::InvalidPublicKeyBodyMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`KeyPairAlreadyExist`](super::DocumentedError::KeyPairAlreadyExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type ImportKeyPairError = super::DocumentedError;
