// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartSubscriptionInstance`, from `dts/StartSubscriptionInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a subscription instance that has not run yet or whose start failed.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StartSubscriptionInstanceRequest::new()
///     .subscription_instance_id("dtso6m11cxt26q****");
/// let reply = client.start_subscription_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartSubscriptionInstanceRequest {
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtso6m11cxt26q****`.
    pub subscription_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StartSubscriptionInstanceRequest {
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
    StartSubscriptionInstanceRequest {
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StartSubscriptionInstanceRequest {
    type Response = StartSubscriptionInstanceResponse;
    type Error = StartSubscriptionInstanceError;
    const INFO: OperationInfo = super::operation("StartSubscriptionInstance")
        .required(&["SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [StartSubscriptionInstanceError] = &[
        StartSubscriptionInstanceError::ThrottlingUser,
        StartSubscriptionInstanceError::InvalidSecurityTokenExpired,
        StartSubscriptionInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`StartSubscriptionInstanceRequest`].
#[non_exhaustive]
pub struct StartSubscriptionInstanceResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B083F9AB-BE9B-4716-8AD3-CFA04391****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of the task, for asking how far it is. Example: `11****`.
    pub task_id: Option<String>,
}

response! {
    StartSubscriptionInstanceResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`StartSubscriptionInstanceRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartSubscriptionInstanceError = super::DocumentedError;
