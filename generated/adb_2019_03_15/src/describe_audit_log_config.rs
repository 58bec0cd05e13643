// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditLogConfig`, from `adb_2019_03_15/DescribeAuditLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Tells whether SQL audit is enabled for a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAuditLogConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_audit_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditLogConfigRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAuditLogConfigRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAuditLogConfigRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAuditLogConfigRequest {
    type Response = DescribeAuditLogConfigResponse;
    type Error = DescribeAuditLogConfigError;
    const INFO: OperationInfo = super::operation("DescribeAuditLogConfig")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAuditLogConfigError] = &[
        DescribeAuditLogConfigError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeAuditLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeAuditLogConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0983B43-B2EC-536A-8791-142B5CF1E9B6`.
    pub request_id: Option<String>,
    /// State that the audit log is in. Example: `on`.
    pub audit_log_status: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-t4nj8619bz2w3****`.
    pub db_cluster_id: Option<String>,
    /// Details about the access denied.
    pub access_denied_detail: Option<String>,
}

response! {
    DescribeAuditLogConfigResponse {
        "RequestId" => request_id: value,
        "AuditLogStatus" => audit_log_status: value,
        "DBClusterId" => db_cluster_id: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Errors that the documentation of [`DescribeAuditLogConfigRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeAuditLogConfigError = super::DocumentedError;
