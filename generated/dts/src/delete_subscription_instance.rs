// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSubscriptionInstance`, from `dts/DeleteSubscriptionInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a subscription instance of the old interface; it cannot be brought back.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DeleteSubscriptionInstanceRequest::new()
///     .subscription_instance_id("dtsmxg11pfp231****");
/// let reply = client.delete_subscription_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSubscriptionInstanceRequest {
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsmxg11pfp231****`.
    pub subscription_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteSubscriptionInstanceRequest {
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
    DeleteSubscriptionInstanceRequest {
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteSubscriptionInstanceRequest {
    type Response = DeleteSubscriptionInstanceResponse;
    type Error = DeleteSubscriptionInstanceError;
    const INFO: OperationInfo = super::operation("DeleteSubscriptionInstance")
        .required(&["SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [DeleteSubscriptionInstanceError] = &[
        DeleteSubscriptionInstanceError::ThrottlingUser,
        DeleteSubscriptionInstanceError::InvalidSecurityTokenExpired,
        DeleteSubscriptionInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteSubscriptionInstanceRequest`].
#[non_exhaustive]
pub struct DeleteSubscriptionInstanceResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C306C198-7807-409D-930A-D6CE6C32****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteSubscriptionInstanceResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteSubscriptionInstanceRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteSubscriptionInstanceError = super::DocumentedError;
