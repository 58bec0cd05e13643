// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConsumerGroup`, from `dts/DescribeConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the consumer groups of a subscription channel of the old interface and how far each has
/// read.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeConsumerGroupRequest::new()
///     .subscription_instance_id("dtso5xx5t9u19e****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_consumer_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConsumerGroupRequest {
    /// **Required.** ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtso5xx5t9u19e****`.
    pub subscription_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_num: Option<i32>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeConsumerGroupRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    DescribeConsumerGroupRequest {
        "SubscriptionInstanceId" => subscription_instance_id: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeConsumerGroupRequest {
    type Response = DescribeConsumerGroupResponse;
    type Error = DescribeConsumerGroupError;
    const INFO: OperationInfo = super::operation("DescribeConsumerGroup")
        .required(&["SubscriptionInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeConsumerGroupError] = &[
        DescribeConsumerGroupError::InternalError,
        DescribeConsumerGroupError::ThrottlingUser,
        DescribeConsumerGroupError::InvalidSecurityTokenExpired,
        DescribeConsumerGroupError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeConsumerGroupRequest {
    type Item = DescribeConsumerChannel;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_record_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.consumer_channels)
    }
}

/// Response to [`DescribeConsumerGroupRequest`].
#[non_exhaustive]
pub struct DescribeConsumerGroupResponse {
    /// Consumer groups, one entry each.
    pub consumer_channels: Vec<DescribeConsumerChannel>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4204E899-8193-4D7D-A4FB-3A7F9063****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeConsumerGroupResponse {
        "ConsumerChannels" => consumer_channels: list("DescribeConsumerChannel"),
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Consumer groups, one entry each.
#[non_exhaustive]
pub struct DescribeConsumerChannel {
    /// ID of a consumer group of a subscription; clients that read the channel sign in with it.
    /// Example: `dtspis1110z232****`.
    pub consumer_group_id: Option<String>,
    /// Label of the consumer group, for people to recognize it by. Example: `consumergrouptest`.
    pub consumer_group_name: Option<String>,
    /// Account that clients of the consumer group sign in with. Example: `test`.
    pub consumer_group_user_name: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2019-10-02T12:00:00Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Age of the oldest message that the group has not read; -1 if no client is connected.
    /// Unit: `seconds`. Example: `172714`.
    pub message_delay: Option<i64>,
    /// How many messages the group has not read yet. Example: `186600`.
    pub unconsumed_data: Option<i64>,
}

response! {
    DescribeConsumerChannel {
        "ConsumerGroupID" => consumer_group_id: value,
        "ConsumerGroupName" => consumer_group_name: value,
        "ConsumerGroupUserName" => consumer_group_user_name: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "MessageDelay" => message_delay: value,
        "UnconsumedData" => unconsumed_data: value,
    }
}

/// Errors that the documentation of [`DescribeConsumerGroupRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeConsumerGroupError = super::DocumentedError;
