// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableRecoveryTime`, from `rds/DescribeAvailableRecoveryTime.md`.

use alicloud_runtime::codegen::*;

/// Returns the span of time to which a cross-region backup can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAvailableRecoveryTimeRequest::new()
///     .cross_backup_id(14377);
/// let reply = client.describe_available_recovery_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTimeRequest {
    /// **Required.** Backup kept in another region, as
    /// [`DescribeCrossRegionBackups`](super::Client::describe_cross_region_backups) lists it.
    /// Example: `14377`.
    pub cross_backup_id: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeAvailableRecoveryTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CrossBackupId`, which is required.
    #[inline]
    pub fn cross_backup_id(mut self, value: i32) -> Self {
        self.cross_backup_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableRecoveryTimeRequest {
        "CrossBackupId" => cross_backup_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeAvailableRecoveryTimeRequest {
    type Response = DescribeAvailableRecoveryTimeResponse;
    type Error = DescribeAvailableRecoveryTimeError;
    const INFO: OperationInfo = super::operation("DescribeAvailableRecoveryTime")
        .required(&["CrossBackupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableRecoveryTimeError] = &[
        DescribeAvailableRecoveryTimeError::InvalidBackupSetIDNotFound,
        DescribeAvailableRecoveryTimeError::NoAvailableLogBackup,
        DescribeAvailableRecoveryTimeError::NoAvailableDisasterRestoreBakset,
        DescribeAvailableRecoveryTimeError::CrossBackupNotSupport,
        DescribeAvailableRecoveryTimeError::InvalidPageNotFound2,
    ];
}

/// Response to [`DescribeAvailableRecoveryTimeRequest`].
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTimeResponse {
    /// Backup kept in another region, by its ID. Example: `14377`.
    pub cross_backup_id: Option<i32>,
    /// Earliest moment that can be restored. Example: `2019-06-12T05:22:29Z`.
    pub recovery_begin_time: Option<Timestamp>,
    /// When the recovery ended or is to end. Example: `2019-06-12T07:33:12Z`.
    pub recovery_end_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8CCBF4BA-7CE1-47E1-B49F-E97EA200A40D`.
    pub request_id: Option<String>,
}

response! {
    DescribeAvailableRecoveryTimeResponse {
        "CrossBackupId" => cross_backup_id: value,
        "RecoveryBeginTime" => recovery_begin_time: value,
        "RecoveryEndTime" => recovery_end_time: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableRecoveryTimeRequest`] names.
///
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`NoAvailableLogBackup`](super::DocumentedError::NoAvailableLogBackup)
/// - [`NoAvailableDisasterRestoreBakset`](super::DocumentedError::NoAvailableDisasterRestoreBakset)
/// - [`CrossBackupNotSupport`](super::DocumentedError::CrossBackupNotSupport)
/// - [`InvalidPageNotFound2`](super::DocumentedError::InvalidPageNotFound2)
pub type DescribeAvailableRecoveryTimeError = super::DocumentedError;
