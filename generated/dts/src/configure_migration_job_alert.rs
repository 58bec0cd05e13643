// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureMigrationJobAlert`, from `dts/ConfigureMigrationJobAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertStatus};

/// Sets who is told when a migration task of the old interface lags or fails.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureMigrationJobAlertRequest::new()
///     .migration_job_id("dtslb9113qq11n****")
///     .delay_alert_status("enable")
///     .delay_over_seconds("10");
/// let reply = client.configure_migration_job_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureMigrationJobAlertRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtslb9113qq11n****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether an alert is sent when the task lags too far. Default: `enable`. Example: `enable`.
    pub delay_alert_status: Option<Open<AlertStatus>>,
    /// Phone numbers that are told when the task lags too far.
    /// Items: at most 10. Example: `1361234****,1371234****`.
    pub delay_alert_phone: Option<String>,
    /// Whether an alert is sent when the task fails. Default: `enable`. Example: `enable`.
    pub error_alert_status: Option<Open<AlertStatus>>,
    /// Phone numbers that are told when the task fails.
    /// Items: at most 10. Example: `1361234****,1371234****`.
    pub error_alert_phone: Option<String>,
    /// **Required** under conditions. How far the task may lag before an alert is sent. Example: `10`.
    pub delay_over_seconds: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureMigrationJobAlertRequest {
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
    /// Sets `DelayAlertStatus`.
    pub fn delay_alert_status(mut self, value: impl Into<Open<AlertStatus>>) -> Self {
        self.delay_alert_status = Some(value.into());
        self
    }
    /// Sets `DelayAlertPhone`.
    pub fn delay_alert_phone(mut self, value: impl Into<String>) -> Self {
        self.delay_alert_phone = Some(value.into());
        self
    }
    /// Sets `ErrorAlertStatus`.
    pub fn error_alert_status(mut self, value: impl Into<Open<AlertStatus>>) -> Self {
        self.error_alert_status = Some(value.into());
        self
    }
    /// Sets `ErrorAlertPhone`.
    pub fn error_alert_phone(mut self, value: impl Into<String>) -> Self {
        self.error_alert_phone = Some(value.into());
        self
    }
    /// Sets `DelayOverSeconds`.
    pub fn delay_over_seconds(mut self, value: impl Into<String>) -> Self {
        self.delay_over_seconds = Some(value.into());
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
    ConfigureMigrationJobAlertRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "DelayAlertStatus" => delay_alert_status: query,
        "DelayAlertPhone" => delay_alert_phone: query,
        "ErrorAlertStatus" => error_alert_status: query,
        "ErrorAlertPhone" => error_alert_phone: query,
        "DelayOverSeconds" => delay_over_seconds: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureMigrationJobAlertRequest {
    type Response = ConfigureMigrationJobAlertResponse;
    type Error = ConfigureMigrationJobAlertError;
    const INFO: OperationInfo = super::operation("ConfigureMigrationJobAlert")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureMigrationJobAlertError] = &[
        ConfigureMigrationJobAlertError::ThrottlingUser,
        ConfigureMigrationJobAlertError::InvalidSecurityTokenExpired,
        ConfigureMigrationJobAlertError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureMigrationJobAlertRequest`].
#[non_exhaustive]
pub struct ConfigureMigrationJobAlertResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0a2a047516051973705541561d****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ConfigureMigrationJobAlertResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ConfigureMigrationJobAlertRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureMigrationJobAlertError = super::DocumentedError;
