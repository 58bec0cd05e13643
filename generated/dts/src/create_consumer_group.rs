// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConsumerGroup`, from `dts/CreateConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a consumer group for a subscription channel of the old interface, which clients then
/// read through.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateConsumerGroupRequest::new()
///     .consumer_group_name("text")
///     .consumer_group_password("Test123456")
///     .consumer_group_user_name("dtstest")
///     .subscription_instance_id("dtsg2m10r1x15a****");
/// let reply = client.create_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConsumerGroupRequest {
    /// **Required.** Label of the consumer group, for people to recognize it by.
    /// Length: at most 128. Example: `text`.
    pub consumer_group_name: Option<String>,
    /// **Required.** Password that clients of the consumer group sign in with; keep it secret.
    /// Length: 8 to 32. Example: `Test123456`. A secret: it is printed as `***`.
    pub consumer_group_password: Option<String>,
    /// **Required.** Account that clients of the consumer group sign in with.
    /// Length: at most 16. Example: `dtstest`.
    pub consumer_group_user_name: Option<String>,
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

impl CreateConsumerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsumerGroupName`, which is required.
    pub fn consumer_group_name(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_name = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupPassword`, which is required.
    pub fn consumer_group_password(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_password = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupUserName`, which is required.
    pub fn consumer_group_user_name(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_user_name = Some(value.into());
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
    CreateConsumerGroupRequest {
        "ConsumerGroupName" => consumer_group_name: query,
        "ConsumerGroupPassword" => consumer_group_password: query as Secret,
        "ConsumerGroupUserName" => consumer_group_user_name: query,
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateConsumerGroupRequest {
    type Response = CreateConsumerGroupResponse;
    type Error = CreateConsumerGroupError;
    const INFO: OperationInfo = super::operation("CreateConsumerGroup")
        .required(
            &[
                "ConsumerGroupName",
                "ConsumerGroupPassword",
                "ConsumerGroupUserName",
                "SubscriptionInstanceId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [CreateConsumerGroupError] = &[
        CreateConsumerGroupError::ThrottlingUser,
        CreateConsumerGroupError::InvalidSecurityTokenExpired,
        CreateConsumerGroupError::ServiceUnavailable,
    ];
}

/// Response to [`CreateConsumerGroupRequest`].
#[non_exhaustive]
pub struct CreateConsumerGroupResponse {
    /// ID of a consumer group of a subscription; clients that read the channel sign in with it.
    /// Example: `dtswc411cg617p****`.
    pub consumer_group_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6063641E-BAD1-4BA7-B70B-26FFFD18****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateConsumerGroupResponse {
        "ConsumerGroupID" => consumer_group_id: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateConsumerGroupRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateConsumerGroupError = super::DocumentedError;
