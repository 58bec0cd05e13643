// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynchronizationJobAlert`, from `dts/DescribeSynchronizationJobAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertStatus, SynchronizationDirection};

/// Returns who is told when a synchronization task of the old interface lags or fails.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSynchronizationJobAlertRequest::new()
///     .synchronization_job_id("dtskxz1170c10p****");
/// let reply = client.describe_synchronization_job_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynchronizationJobAlertRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtskxz1170c10p****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    /// Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCz****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSynchronizationJobAlertRequest {
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
    DescribeSynchronizationJobAlertRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSynchronizationJobAlertRequest {
    type Response = DescribeSynchronizationJobAlertResponse;
    type Error = DescribeSynchronizationJobAlertError;
    const INFO: OperationInfo = super::operation("DescribeSynchronizationJobAlert")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSynchronizationJobAlertError] = &[
        DescribeSynchronizationJobAlertError::ThrottlingUser,
        DescribeSynchronizationJobAlertError::InvalidSecurityTokenExpired,
        DescribeSynchronizationJobAlertError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSynchronizationJobAlertRequest`].
#[non_exhaustive]
pub struct DescribeSynchronizationJobAlertResponse {
    /// Phone numbers that are told when the task lags too far. Example: `1361234****,1371234****`.
    pub delay_alert_phone: Option<String>,
    /// Whether an alert is sent when the task lags too far. Example: `enable`.
    pub delay_alert_status: Option<Open<AlertStatus>>,
    /// How far the task may lag before an alert is sent. Unit: `seconds`. Example: `10`.
    pub delay_over_seconds: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Phone numbers that are told when the task fails. Example: `1361234****,1371234****`.
    pub error_alert_phone: Option<String>,
    /// Whether an alert is sent when the task fails. Example: `enable`.
    pub error_alert_status: Option<Open<AlertStatus>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `210ec20e16055205968635339d****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `kxz1170c10p****`.
    pub synchronization_job_id: Option<String>,
    /// Label of the synchronization instance, for people to recognize it by.
    /// Example: `Polar MySQL_TO_RDS MySQL`.
    pub synchronization_job_name: Option<String>,
}

response! {
    DescribeSynchronizationJobAlertResponse {
        "DelayAlertPhone" => delay_alert_phone: value,
        "DelayAlertStatus" => delay_alert_status: value,
        "DelayOverSeconds" => delay_over_seconds: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "ErrorAlertPhone" => error_alert_phone: value,
        "ErrorAlertStatus" => error_alert_status: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "SynchronizationJobId" => synchronization_job_id: value,
        "SynchronizationJobName" => synchronization_job_name: value,
    }
}

/// Errors that the documentation of [`DescribeSynchronizationJobAlertRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSynchronizationJobAlertError = super::DocumentedError;
