// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubscriptionInstanceAlert`, from `dts/DescribeSubscriptionInstanceAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertStatus};

/// Returns who is told when a subscription channel of the old interface lags or fails.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSubscriptionInstanceAlertRequest::new()
///     .subscription_instance_id("dtsl8zl9ek6292****");
/// let reply = client.describe_subscription_instance_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceAlertRequest {
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsl8zl9ek6292****`.
    pub subscription_instance_id: Option<String>,
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

impl DescribeSubscriptionInstanceAlertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubscriptionInstanceId`, which is required.
    pub fn subscription_instance_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_id = Some(value.into());
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
    DescribeSubscriptionInstanceAlertRequest {
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSubscriptionInstanceAlertRequest {
    type Response = DescribeSubscriptionInstanceAlertResponse;
    type Error = DescribeSubscriptionInstanceAlertError;
    const INFO: OperationInfo = super::operation("DescribeSubscriptionInstanceAlert")
        .required(&["SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSubscriptionInstanceAlertError] = &[
        DescribeSubscriptionInstanceAlertError::ThrottlingUser,
        DescribeSubscriptionInstanceAlertError::InvalidSecurityTokenExpired,
        DescribeSubscriptionInstanceAlertError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSubscriptionInstanceAlertRequest`].
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceAlertResponse {
    /// Phone numbers that are told when the task lags too far. Example: `1361234****,1371234****`.
    pub delay_alert_phone: Option<String>,
    /// Whether an alert is sent when the task lags too far. Example: `enable`.
    pub delay_alert_status: Option<Open<AlertStatus>>,
    /// How far the task may lag before an alert is sent. Example: `10`.
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
    /// Example: `210ec2e116055198849072222d****`.
    pub request_id: Option<String>,
    /// ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsl8zl9ek6292****`.
    pub subscription_instance_id: Option<String>,
    /// Label of the subscription channel, for people to recognize it by. Example: `test`.
    pub subscription_instance_name: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeSubscriptionInstanceAlertResponse {
        "DelayAlertPhone" => delay_alert_phone: value,
        "DelayAlertStatus" => delay_alert_status: value,
        "DelayOverSeconds" => delay_over_seconds: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "ErrorAlertPhone" => error_alert_phone: value,
        "ErrorAlertStatus" => error_alert_status: value,
        "RequestId" => request_id: value,
        "SubscriptionInstanceID" => subscription_instance_id: value,
        "SubscriptionInstanceName" => subscription_instance_name: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeSubscriptionInstanceAlertRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSubscriptionInstanceAlertError = super::DocumentedError;
