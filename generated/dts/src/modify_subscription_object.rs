// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySubscriptionObject`, from `dts/ModifySubscriptionObject.md`.

use alicloud_runtime::codegen::*;

/// Changes the objects of a subscription channel of the old interface.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifySubscriptionObjectRequest::new()
///     .subscription_instance_id("dtsl8zl9ek6292****")
///     .subscription_object("[{\"DBName\":\"dtstestdata\"}]");
/// let reply = client.modify_subscription_object(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySubscriptionObjectRequest {
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsl8zl9ek6292****`.
    pub subscription_instance_id: Option<String>,
    /// **Required.** Which databases and tables the subscription covers, as JSON; names may hold
    /// regular expressions. Example: `[{"DBName":"dtstestdata"}]`.
    pub subscription_object: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifySubscriptionObjectRequest {
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
    /// Sets `SubscriptionObject`, which is required.
    pub fn subscription_object(mut self, value: impl Into<String>) -> Self {
        self.subscription_object = Some(value.into());
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
    ModifySubscriptionObjectRequest {
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "SubscriptionObject" => subscription_object: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifySubscriptionObjectRequest {
    type Response = ModifySubscriptionObjectResponse;
    type Error = ModifySubscriptionObjectError;
    const INFO: OperationInfo = super::operation("ModifySubscriptionObject")
        .required(&["SubscriptionInstanceId", "SubscriptionObject"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifySubscriptionObjectError] = &[
        ModifySubscriptionObjectError::ThrottlingUser,
        ModifySubscriptionObjectError::InvalidSecurityTokenExpired,
        ModifySubscriptionObjectError::ServiceUnavailable,
    ];
}

/// Response to [`ModifySubscriptionObjectRequest`].
#[non_exhaustive]
pub struct ModifySubscriptionObjectResponse {
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
    ModifySubscriptionObjectResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifySubscriptionObjectRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifySubscriptionObjectError = super::DocumentedError;
