// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreInstance`, from `r-kvstore/RestoreInstance.md`.

use alicloud_runtime::codegen::*;

/// Brings an instance back to a point in time or a backup.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RestoreInstanceRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .backup_id("111111111");
/// let reply = client.restore_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `111111111`.
    pub backup_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether a backup or a point in time is restored.
    pub restore_type: Option<String>,
    /// Point in time that the data is brought back to.
    pub restore_time: Option<String>,
    /// Keys that are restored; others stay as they are.
    pub filter_key: Option<String>,
    /// Point in time from which the remaining lifetime of restored keys counts, so that they do not
    /// expire at once.
    pub time_shift: Option<String>,
}

impl RestoreInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `FilterKey`.
    pub fn filter_key(mut self, value: impl Into<String>) -> Self {
        self.filter_key = Some(value.into());
        self
    }
    /// Sets `TimeShift`.
    pub fn time_shift(mut self, value: impl Into<String>) -> Self {
        self.time_shift = Some(value.into());
        self
    }
}

request! {
    RestoreInstanceRequest {
        "InstanceId" => instance_id: query,
        "BackupId" => backup_id: query,
        "RegionId" => region_id: query,
        "RestoreType" => restore_type: query,
        "RestoreTime" => restore_time: query,
        "FilterKey" => filter_key: query,
        "TimeShift" => time_shift: query,
    }
}

impl Operation for RestoreInstanceRequest {
    type Response = RestoreInstanceResponse;
    type Error = RestoreInstanceError;
    const INFO: OperationInfo = super::operation("RestoreInstance")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [RestoreInstanceError] = &[
        RestoreInstanceError::ServiceNotSupport,
        RestoreInstanceError::MissingParameter,
        RestoreInstanceError::ResroreParamNotMatch,
        RestoreInstanceError::InvalidRestoreTimeFormat,
        RestoreInstanceError::ZoneMigrationErrorStillingRunning,
        RestoreInstanceError::InvalidBinlogNotValid,
    ];
}

/// Response to [`RestoreInstanceRequest`].
pub type RestoreInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestoreInstanceRequest`] names.
///
/// - [`ServiceNotSupport`](super::DocumentedError::ServiceNotSupport)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ResroreParamNotMatch`](super::DocumentedError::ResroreParamNotMatch)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`ZoneMigrationErrorStillingRunning`](super::DocumentedError::ZoneMigrationErrorStillingRunning), here with HTTP status 400
/// - [`InvalidBinlogNotValid`](super::DocumentedError::InvalidBinlogNotValid)
pub type RestoreInstanceError = super::DocumentedError;
