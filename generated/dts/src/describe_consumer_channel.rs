// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConsumerChannel`, from `dts/DescribeConsumerChannel.md`.

use alicloud_runtime::codegen::*;

/// Lists the consumer groups of a subscription task of the new edition and how far each has read.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeConsumerChannelRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_consumer_channel(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConsumerChannelRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Channel of the parent task whose subtasks are listed, for distributed subscriptions.
    pub parent_channel_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeConsumerChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ParentChannelId`.
    pub fn parent_channel_id(mut self, value: impl Into<String>) -> Self {
        self.parent_channel_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeConsumerChannelRequest {
        "RegionId" => region_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DtsJobId" => dts_job_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ParentChannelId" => parent_channel_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeConsumerChannelRequest {
    type Response = DescribeConsumerChannelResponse;
    type Error = DescribeConsumerChannelError;
    const INFO: OperationInfo = super::operation("DescribeConsumerChannel")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeConsumerChannelError] = &[
        DescribeConsumerChannelError::ThrottlingUser,
        DescribeConsumerChannelError::InvalidSecurityTokenExpired,
        DescribeConsumerChannelError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeConsumerChannelRequest {
    type Item = ConsumerChannel;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.consumer_channels)
    }
}

/// Response to [`DescribeConsumerChannelRequest`].
#[non_exhaustive]
pub struct DescribeConsumerChannelResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D66140B3-C747-42B6-8315-BAF6490E****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Consumer groups, one entry each.
    pub consumer_channels: Vec<ConsumerChannel>,
}

response! {
    DescribeConsumerChannelResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "PageRecordCount" => page_record_count: value,
        "Success" => success: value,
        "TotalRecordCount" => total_record_count: value,
        "ErrMessage" => err_message: value,
        "PageNumber" => page_number: value,
        "ConsumerChannels" => consumer_channels: list(""),
    }
}

/// Consumer groups, one entry each.
#[non_exhaustive]
pub struct ConsumerChannel {
    /// Account that clients of the consumer group sign in with. Example: `dtstest`.
    pub consumer_group_user_name: Option<String>,
    /// ID of a consumer group of a subscription; clients that read the channel sign in with it.
    /// Example: `dtsor2y66j4219****`.
    pub consumer_group_id: Option<String>,
    /// How far the readers of the group lag behind the newest message of the subscription.
    /// Example: `1500`.
    pub message_delay: Option<i64>,
    /// Label of the consumer group, for people to recognize it by. Example: `text`.
    pub consumer_group_name: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2021-06-20T12:00:00Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// How many messages the group has not read yet. Example: `186600`.
    pub unconsumed_data: Option<i64>,
}

response! {
    ConsumerChannel {
        "ConsumerGroupUserName" => consumer_group_user_name: value,
        "ConsumerGroupId" => consumer_group_id: value,
        "MessageDelay" => message_delay: value,
        "ConsumerGroupName" => consumer_group_name: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "UnconsumedData" => unconsumed_data: value,
    }
}

/// Errors that the documentation of [`DescribeConsumerChannelRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeConsumerChannelError = super::DocumentedError;
