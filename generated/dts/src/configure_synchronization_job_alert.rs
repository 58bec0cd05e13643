// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureSynchronizationJobAlert`, from `dts/ConfigureSynchronizationJobAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertStatus, SynchronizationDirection};

/// Sets who is told when a synchronization task of the old interface lags or fails.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureSynchronizationJobAlertRequest::new()
///     .synchronization_job_id("dtskxz1170c10p****")
///     .delay_alert_status("enable")
///     .delay_alert_phone("1361234****,1371234****")
///     .delay_over_seconds("10");
/// let reply = client.configure_synchronization_job_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureSynchronizationJobAlertRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtskxz1170c10p****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    /// Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
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

impl ConfigureSynchronizationJobAlertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(
        mut self,
        value: impl Into<Open<SynchronizationDirection>>,
    ) -> Self {
        self.synchronization_direction = Some(value.into());
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
    ConfigureSynchronizationJobAlertRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "DelayAlertStatus" => delay_alert_status: query,
        "DelayAlertPhone" => delay_alert_phone: query,
        "ErrorAlertStatus" => error_alert_status: query,
        "ErrorAlertPhone" => error_alert_phone: query,
        "DelayOverSeconds" => delay_over_seconds: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureSynchronizationJobAlertRequest {
    type Response = ConfigureSynchronizationJobAlertResponse;
    type Error = ConfigureSynchronizationJobAlertError;
    const INFO: OperationInfo = super::operation("ConfigureSynchronizationJobAlert")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureSynchronizationJobAlertError] = &[
        ConfigureSynchronizationJobAlertError::ThrottlingUser,
        ConfigureSynchronizationJobAlertError::InvalidSecurityTokenExpired,
        ConfigureSynchronizationJobAlertError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureSynchronizationJobAlertRequest`].
#[non_exhaustive]
pub struct ConfigureSynchronizationJobAlertResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `dtskxz1170c10p****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ConfigureSynchronizationJobAlertResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ConfigureSynchronizationJobAlertRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureSynchronizationJobAlertError = super::DocumentedError;
