// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckKMSAuthorized`, from `polardb/CheckKMSAuthorized.md`.

use alicloud_runtime::codegen::*;

/// Reports whether Key Management Service is activated and authorized, as a cluster needs for TDE.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckKMSAuthorizedRequest::new()
///     .db_cluster_id("...");
/// let reply = client.check_kms_authorized(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckKMSAuthorizedRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the TDE lies in.
    pub tde_region: Option<String>,
}

impl CheckKMSAuthorizedRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `TDERegion`.
    pub fn tde_region(mut self, value: impl Into<String>) -> Self {
        self.tde_region = Some(value.into());
        self
    }
}

request! {
    CheckKMSAuthorizedRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "TDERegion" => tde_region: query,
    }
}

impl Operation for CheckKMSAuthorizedRequest {
    type Response = CheckKMSAuthorizedResponse;
    type Error = CheckKMSAuthorizedError;
    const INFO: OperationInfo = super::operation("CheckKMSAuthorized")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckKMSAuthorizedError] = &[
        CheckKMSAuthorizedError::UnsupportedKmsServiceNotEnabled,
        CheckKMSAuthorizedError::InvalidDBClusterNotFound,
        CheckKMSAuthorizedError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`CheckKMSAuthorizedRequest`].
#[non_exhaustive]
pub struct CheckKMSAuthorizedResponse {
    /// State that the authorization is in. Example: `0`.
    pub authorization_state: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7E6A8FD-C50B-46B2-BA85-D8B8D3******`.
    pub request_id: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::1406926*****:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-************`.
    pub db_cluster_id: Option<String>,
}

response! {
    CheckKMSAuthorizedResponse {
        "AuthorizationState" => authorization_state: value,
        "RequestId" => request_id: value,
        "RoleArn" => role_arn: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`CheckKMSAuthorizedRequest`] names.
///
/// - [`UnsupportedKmsServiceNotEnabled`](super::DocumentedError::UnsupportedKmsServiceNotEnabled)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type CheckKMSAuthorizedError = super::DocumentedError;
