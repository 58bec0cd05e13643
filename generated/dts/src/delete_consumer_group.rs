// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumerGroup`, from `dts/DeleteConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer group of a subscription channel; its members can no longer read from it.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DeleteConsumerGroupRequest::new()
///     .consumer_group_id("dtssb911ydd192****")
///     .subscription_instance_id("dtsg2m10r1x15a****");
/// let reply = client.delete_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumerGroupRequest {
    /// **Required.** ID of a consumer group of a subscription; clients that read the channel sign in
    /// with it. Example: `dtssb911ydd192****`.
    pub consumer_group_id: Option<String>,
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

impl DeleteConsumerGroupRequest {
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
    DeleteConsumerGroupRequest {
        "ConsumerGroupID" => consumer_group_id: query,
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteConsumerGroupRequest {
    type Response = DeleteConsumerGroupResponse;
    type Error = DeleteConsumerGroupError;
    const INFO: OperationInfo = super::operation("DeleteConsumerGroup")
        .required(&["ConsumerGroupID", "SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [DeleteConsumerGroupError] = &[
        DeleteConsumerGroupError::ThrottlingUser,
        DeleteConsumerGroupError::InvalidSecurityTokenExpired,
        DeleteConsumerGroupError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteConsumerGroupRequest`].
#[non_exhaustive]
pub struct DeleteConsumerGroupResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D0ADAD5-DD97-41B6-B78F-D1961AB1****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteConsumerGroupResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteConsumerGroupRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteConsumerGroupError = super::DocumentedError;
