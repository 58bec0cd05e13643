// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubscriptionInstanceStatus`, from `dts/DescribeSubscriptionInstanceStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SourceEndpoint, SubscriptionDataType, SubscriptionHost, SubscriptionObject, SynchronousObject};

/// Returns one subscription channel of the old interface with its settings and state.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSubscriptionInstanceStatusRequest::new()
///     .subscription_instance_id("...");
/// let reply = client.describe_subscription_instance_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    pub subscription_instance_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSubscriptionInstanceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstanceId`, which is required.
    pub fn subscription_instance_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_id = Some(value.into());
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
    DescribeSubscriptionInstanceStatusRequest {
        "RegionId" => region_id: query,
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSubscriptionInstanceStatusRequest {
    type Response = DescribeSubscriptionInstanceStatusResponse;
    type Error = DescribeSubscriptionInstanceStatusError;
    const INFO: OperationInfo = super::operation("DescribeSubscriptionInstanceStatus")
        .required(&["SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrorMessage", "ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSubscriptionInstanceStatusError] = &[
        DescribeSubscriptionInstanceStatusError::ThrottlingUser,
        DescribeSubscriptionInstanceStatusError::InvalidSecurityTokenExpired,
        DescribeSubscriptionInstanceStatusError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSubscriptionInstanceStatusRequest`].
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusResponse {
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Normal`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2021-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2021-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2021-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0845D0A-6D36-4EEB-BE26-CF191E1A****`.
    pub request_id: Option<String>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// Label of the subscription channel, for people to recognize it by. Example: `text`.
    pub subscription_instance_name: Option<String>,
    /// ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `rm-bp1162kryivb8****`.
    pub subscription_instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `y0zz3t13h7d****`.
    pub task_id: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
    /// Which databases and tables the subscription reads changes of.
    pub subscription_object: Option<SubscriptionObject>,
}

response! {
    DescribeSubscriptionInstanceStatusResponse {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "PayType" => pay_type: value,
        "ConsumptionClient" => consumption_client: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "EndTimestamp" => end_timestamp: value,
        "BeginTimestamp" => begin_timestamp: value,
        "RequestId" => request_id: value,
        "SubscribeTopic" => subscribe_topic: value,
        "SubscriptionInstanceName" => subscription_instance_name: value,
        "SubscriptionInstanceID" => subscription_instance_id: value,
        "TaskId" => task_id: value,
        "SourceEndpoint" => source_endpoint: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "SubscriptionHost" => subscription_host: value,
        "SubscriptionObject" => subscription_object: value,
    }
}

/// Errors that the documentation of [`DescribeSubscriptionInstanceStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSubscriptionInstanceStatusError = super::DocumentedError;
