// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyConsumptionTimestamp`, from `dts/ModifyConsumptionTimestamp.md`.

use alicloud_runtime::codegen::*;

/// Sets back or forth from when the clients of a subscription channel read.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyConsumptionTimestampRequest::new()
///     .consumption_timestamp("2019-10-15T17:20:03Z")
///     .subscription_instance_id("dtsg2m10r1x15a****");
/// let reply = client.modify_consumption_timestamp(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyConsumptionTimestampRequest {
    /// **Required.** Time of the first change that clients read from now on.
    /// Example: `2019-10-15T17:20:03Z`.
    pub consumption_timestamp: Option<Timestamp>,
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsg2m10r1x15a****`.
    pub subscription_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyConsumptionTimestampRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsumptionTimestamp`, which is required.
    pub fn consumption_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.consumption_timestamp = Some(value.into());
        self
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
    ModifyConsumptionTimestampRequest {
        "ConsumptionTimestamp" => consumption_timestamp: query,
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyConsumptionTimestampRequest {
    type Response = ModifyConsumptionTimestampResponse;
    type Error = ModifyConsumptionTimestampError;
    const INFO: OperationInfo = super::operation("ModifyConsumptionTimestamp")
        .required(&["ConsumptionTimestamp", "SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifyConsumptionTimestampError] = &[
        ModifyConsumptionTimestampError::ThrottlingUser,
        ModifyConsumptionTimestampError::InvalidSecurityTokenExpired,
        ModifyConsumptionTimestampError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyConsumptionTimestampRequest`].
#[non_exhaustive]
pub struct ModifyConsumptionTimestampResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABBACEFC-CBA9-4F80-A337-42F202F5****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifyConsumptionTimestampResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyConsumptionTimestampRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyConsumptionTimestampError = super::DocumentedError;
