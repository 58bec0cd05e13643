// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserEncryptionKeyList`, from `polardb/DescribeUserEncryptionKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the KMS keys that are available for encrypting a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeUserEncryptionKeyListRequest::new();
/// let reply = client.describe_user_encryption_key_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the TDE lies in.
    pub tde_region: Option<String>,
}

impl DescribeUserEncryptionKeyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TDERegion`.
    pub fn tde_region(mut self, value: impl Into<String>) -> Self {
        self.tde_region = Some(value.into());
        self
    }
}

request! {
    DescribeUserEncryptionKeyListRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "TDERegion" => tde_region: query,
    }
}

impl Operation for DescribeUserEncryptionKeyListRequest {
    type Response = DescribeUserEncryptionKeyListResponse;
    type Error = DescribeUserEncryptionKeyListError;
    const INFO: OperationInfo = super::operation("DescribeUserEncryptionKeyList")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUserEncryptionKeyListError] = &[
        DescribeUserEncryptionKeyListError::ByokRoleArnNotFound,
        DescribeUserEncryptionKeyListError::ByokNotAuthorizedToRds,
        DescribeUserEncryptionKeyListError::UnsupportedKmsServiceNotEnabled,
        DescribeUserEncryptionKeyListError::InvalidDBClusterNotFound,
        DescribeUserEncryptionKeyListError::InvalidDBClusterIdNotFound,
        DescribeUserEncryptionKeyListError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeUserEncryptionKeyListRequest`].
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7E6A8FD-C50B-46B2-BA85-D8B8D3******`.
    pub request_id: Option<String>,
    /// Items of the kind key that were found or are concerned.
    /// Example: `0275bd3f-fdbb-4d8c-846b-71b211******`.
    pub key_list: Vec<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-************`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeUserEncryptionKeyListResponse {
        "RequestId" => request_id: value,
        "KeyList" => key_list: list(""),
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`DescribeUserEncryptionKeyListRequest`] names.
///
/// - [`ByokRoleArnNotFound`](super::DocumentedError::ByokRoleArnNotFound)
/// - [`ByokNotAuthorizedToRds`](super::DocumentedError::ByokNotAuthorizedToRds)
/// - [`UnsupportedKmsServiceNotEnabled`](super::DocumentedError::UnsupportedKmsServiceNotEnabled)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeUserEncryptionKeyListError = super::DocumentedError;
