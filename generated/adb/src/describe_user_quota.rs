// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserQuota`, from `adb/DescribeUserQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows quotas on elastic and reserved ACUs and on the number of resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeUserQuotaRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_user_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserQuotaRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUserQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserQuotaRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeUserQuotaRequest {
    type Response = DescribeUserQuotaResponse;
    type Error = DescribeUserQuotaError;
    const INFO: OperationInfo = super::operation("DescribeUserQuota")
        .method("GET")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUserQuotaError] = &[
        DescribeUserQuotaError::InvalidDBClusterIdNotFound,
        DescribeUserQuotaError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeUserQuotaRequest`].
#[non_exhaustive]
pub struct DescribeUserQuotaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0322C7FB-4584-5D2A-BF7F-F9036E940C35`.
    pub request_id: Option<String>,
    /// Elastic compute units that may be used. Example: `512 ACU`.
    pub elastic_acu: Option<String>,
    /// How many there are of this: resource group. Example: `10`.
    pub resource_group_count: Option<String>,
    /// Reserved compute units that may be had. Example: `48 ACU`.
    pub reserverd_compte_acu: Option<String>,
    /// Reserved storage units that may be had. Example: `24 ACU`.
    pub reserverd_storage_acu: Option<String>,
}

response! {
    DescribeUserQuotaResponse {
        "RequestId" => request_id: value,
        "ElasticACU" => elastic_acu: value,
        "ResourceGroupCount" => resource_group_count: value,
        "ReserverdCompteACU" => reserverd_compte_acu: value,
        "ReserverdStorageACU" => reserverd_storage_acu: value,
    }
}

/// Errors that the documentation of [`DescribeUserQuotaRequest`] names.
///
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeUserQuotaError = super::DocumentedError;
