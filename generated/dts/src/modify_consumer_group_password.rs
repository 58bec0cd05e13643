// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyConsumerGroupPassword`, from `dts/ModifyConsumerGroupPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for a consumer group of the old interface; the old one has to be given.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyConsumerGroupPasswordRequest::new()
///     .consumer_group_id("dtswc411cg617p****")
///     .consumer_group_new_password("Test654321")
///     .consumer_group_password("Test123456")
///     .subscription_instance_id("dtsg2m10r1x15a****");
/// let reply = client.modify_consumer_group_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyConsumerGroupPasswordRequest {
    /// **Required.** ID of a consumer group of a subscription; clients that read the channel sign in
    /// with it. Example: `dtswc411cg617p****`.
    pub consumer_group_id: Option<String>,
    /// **Required.** Password of the consumer group from now on; keep it secret.
    /// Length: 8 to 32. Example: `Test654321`. A secret: it is printed as `***`.
    pub consumer_group_new_password: Option<String>,
    /// **Required.** Password that clients of the consumer group sign in with; keep it secret.
    /// Example: `Test123456`. A secret: it is printed as `***`.
    pub consumer_group_password: Option<String>,
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsg2m10r1x15a****`.
    pub subscription_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the consumer group, for people to recognize it by. Example: `text`.
    pub consumer_group_name: Option<String>,
    /// Account that clients of the consumer group sign in with. Example: `dtstest`.
    pub consumer_group_user_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyConsumerGroupPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsumerGroupID`, which is required.
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
    /// Sets `consumerGroupNewPassword`, which is required.
    pub fn consumer_group_new_password(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_new_password = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupPassword`, which is required.
    pub fn consumer_group_password(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_password = Some(value.into());
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
    /// Sets `ConsumerGroupName`.
    pub fn consumer_group_name(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_name = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupUserName`.
    pub fn consumer_group_user_name(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_user_name = Some(value.into());
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
    ModifyConsumerGroupPasswordRequest {
        "ConsumerGroupID" => consumer_group_id: query,
        "consumerGroupNewPassword" => consumer_group_new_password: query as Secret,
        "ConsumerGroupPassword" => consumer_group_password: query as Secret,
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "ConsumerGroupName" => consumer_group_name: query,
        "ConsumerGroupUserName" => consumer_group_user_name: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyConsumerGroupPasswordRequest {
    type Response = ModifyConsumerGroupPasswordResponse;
    type Error = ModifyConsumerGroupPasswordError;
    const INFO: OperationInfo = super::operation("ModifyConsumerGroupPassword")
        .required(
            &[
                "ConsumerGroupID",
                "consumerGroupNewPassword",
                "ConsumerGroupPassword",
                "SubscriptionInstanceId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifyConsumerGroupPasswordError] = &[
        ModifyConsumerGroupPasswordError::ThrottlingUser,
        ModifyConsumerGroupPasswordError::InvalidSecurityTokenExpired,
        ModifyConsumerGroupPasswordError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyConsumerGroupPasswordRequest`].
#[non_exhaustive]
pub struct ModifyConsumerGroupPasswordResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A06B5CFF-9576-4BC1-BE62-A3D43E1F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifyConsumerGroupPasswordResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyConsumerGroupPasswordRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyConsumerGroupPasswordError = super::DocumentedError;
