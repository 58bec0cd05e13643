// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMigrationJobAlert`, from `dts/DescribeMigrationJobAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertStatus};

/// Returns who is told when a migration task of the old interface lags or fails.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeMigrationJobAlertRequest::new()
///     .migration_job_id("dtslb9113qq11n****");
/// let reply = client.describe_migration_job_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMigrationJobAlertRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtslb9113qq11n****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCz****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMigrationJobAlertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MigrationJobId`, which is required.
    pub fn migration_job_id(mut self, value: impl Into<String>) -> Self {
        self.migration_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMigrationJobAlertRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMigrationJobAlertRequest {
    type Response = DescribeMigrationJobAlertResponse;
    type Error = DescribeMigrationJobAlertError;
    const INFO: OperationInfo = super::operation("DescribeMigrationJobAlert")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMigrationJobAlertError] = &[
        DescribeMigrationJobAlertError::ThrottlingUser,
        DescribeMigrationJobAlertError::InvalidSecurityTokenExpired,
        DescribeMigrationJobAlertError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeMigrationJobAlertRequest`].
#[non_exhaustive]
pub struct DescribeMigrationJobAlertResponse {
    /// Phone numbers that are told when the task lags too far. Example: `1361234****,1371234****`.
    pub delay_alert_phone: Option<String>,
    /// Whether an alert is sent when the task lags too far. Example: `enable`.
    pub delay_alert_status: Option<Open<AlertStatus>>,
    /// Phone numbers that are told when the task fails. Example: `1361234****,1371234****`.
    pub error_alert_phone: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// How far the task may lag before an alert is sent. Unit: `seconds`. Example: `10`.
    pub delay_over_seconds: Option<String>,
    /// Whether an alert is sent when the task fails. Example: `enable`.
    pub error_alert_status: Option<Open<AlertStatus>>,
    /// ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `lb9113qq11n****`.
    pub migration_job_id: Option<String>,
    /// Label of the migration instance, for people to recognize it by.
    /// Example: `PolarDB MySQL_to_RDS MySQL`.
    pub migration_job_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `210ec21916055187057342533d****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeMigrationJobAlertResponse {
        "DelayAlertPhone" => delay_alert_phone: value,
        "DelayAlertStatus" => delay_alert_status: value,
        "ErrorAlertPhone" => error_alert_phone: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "DelayOverSeconds" => delay_over_seconds: value,
        "ErrorAlertStatus" => error_alert_status: value,
        "MigrationJobId" => migration_job_id: value,
        "MigrationJobName" => migration_job_name: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeMigrationJobAlertRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeMigrationJobAlertError = super::DocumentedError;
