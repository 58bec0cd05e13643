// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKeyPair`, from `ecs/CreateKeyPair.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an SSH key pair and returns the private key, which is not kept and cannot be fetched
/// again.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateKeyPairRequest::new()
///     .key_pair_name("test")
///     .region_id("cn-qingdao");
/// let reply = client.create_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// **Required.** Name that identifies the SSH key pair.
    /// Length: 2 to 128. Example: `FinanceJoshuaV23`.
    pub key_pair_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-resourcegroupid1`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateKeyPairRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateKeyPairRequest {
        "KeyPairName" => key_pair_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateKeyPairRequest {
    type Response = CreateKeyPairResponse;
    type Error = CreateKeyPairError;
    const INFO: OperationInfo = super::operation("CreateKeyPair")
        .required(&["KeyPairName", "RegionId"])
        .secret_members(&["PrivateKeyBody"])
        .region("RegionId");
    const ERRORS: &'static [CreateKeyPairError] = &[
        CreateKeyPairError::InvalidKeyPairNameMalformed,
        CreateKeyPairError::QuotaExceedKeyPair,
        CreateKeyPairError::KeyPairAlreadyExist,
        CreateKeyPairError::InvalidResourceGroupNotFound,
        CreateKeyPairError::DuplicateTagKey,
        CreateKeyPairError::InvalidTagKeyMalformed,
        CreateKeyPairError::InvalidTagValueMalformed,
        CreateKeyPairError::QuotaExceedTags,
        CreateKeyPairError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateKeyPairRequest`].
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// MD5 fingerprint of the public key, in the notation of RFC 4716.
    /// Example: `89:f0:ba:62:ac:b8:aa:e1:61:5e:fd:81:69:86:6d:6b:f0:c0:5a:**`.
    pub key_pair_finger_print: Option<String>,
    /// Name that identifies the SSH key pair. Example: `FinanceJoshuaV23`.
    pub key_pair_name: Option<String>,
    /// Private key in PEM form (PKCS #8). Returned in this one response only, so store it safely.
    /// A secret: it is printed as `***`.
    pub private_key_body: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the SSH key pair that the item belongs to or stands for.
    /// Example: `ssh-bp67acfmxazb4p****`.
    pub key_pair_id: Option<String>,
}

response! {
    CreateKeyPairResponse {
        "KeyPairFingerPrint" => key_pair_finger_print: value,
        "KeyPairName" => key_pair_name: value,
        "PrivateKeyBody" => private_key_body: value as Secret,
        "RequestId" => request_id: value,
        "KeyPairId" => key_pair_id: value,
    }
}

/// Errors that the documentation of [`CreateKeyPairRequest`] names.
///
/// - [`InvalidKeyPairNameMalformed`](super::DocumentedError::InvalidKeyPairNameMalformed)
/// - [`QuotaExceedKeyPair`](super::DocumentedError::QuotaExceedKeyPair)
/// - [`KeyPairAlreadyExist`](super::DocumentedError::KeyPairAlreadyExist)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateKeyPairError = super::DocumentedError;
