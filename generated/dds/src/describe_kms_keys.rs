// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKmsKeys`, from `dds/DescribeKmsKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the keys that can encrypt cloud disks.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeKmsKeysRequest::new();
/// let reply = client.describe_kms_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKmsKeysRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeKmsKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeKmsKeysRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeKmsKeysRequest {
    type Response = DescribeKmsKeysResponse;
    type Error = DescribeKmsKeysError;
    const INFO: OperationInfo = super::operation("DescribeKmsKeys")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeKmsKeysError] = &[
        DescribeKmsKeysError::EntityNotExistUser,
        DescribeKmsKeysError::EntityNotExistService,
        DescribeKmsKeysError::NoPermissionService,
        DescribeKmsKeysError::EntityAlreadyExistsRole,
    ];
}

/// Response to [`DescribeKmsKeysRequest`].
#[non_exhaustive]
pub struct DescribeKmsKeysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60EEBD77-227C-5B39-86EA-D89163C5****`.
    pub request_id: Option<String>,
    /// Keys in Key Management Service that can be used.
    pub kms_keys: Vec<KmsKey>,
}

response! {
    DescribeKmsKeysResponse {
        "RequestId" => request_id: value,
        "KmsKeys" => kms_keys: list(""),
    }
}

/// Keys in Key Management Service that can be used.
#[non_exhaustive]
pub struct KmsKey {
    /// Second name of the key. Example: `key-shh656820f4mh9qxxxxx alias/test1`.
    pub key_alias: Option<String>,
    /// Key in Key Management Service that can be used for encryption.
    /// Example: `37291352-xxxx-xxxx-adbf-fd0630a95583`.
    pub key_id: Option<String>,
}

response! {
    KmsKey {
        "KeyAlias" => key_alias: value,
        "KeyId" => key_id: value,
    }
}

/// Errors that the documentation of [`DescribeKmsKeysRequest`] names.
///
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
/// - [`EntityNotExistService`](super::DocumentedError::EntityNotExistService)
/// - [`NoPermissionService`](super::DocumentedError::NoPermissionService)
/// - [`EntityAlreadyExistsRole`](super::DocumentedError::EntityAlreadyExistsRole)
pub type DescribeKmsKeysError = super::DocumentedError;
