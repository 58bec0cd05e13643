// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubscriptionInstances`, from `dts/DescribeSubscriptionInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SourceEndpoint, SubscriptionDataType, SubscriptionHost, SubscriptionObject, SynchronousObject, Tag};

/// Lists subscription channels of the old interface with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSubscriptionInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_subscription_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesRequest {
    /// How many items a page holds at most. Range: 1 to 100. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`.
    pub page_num: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the subscription channel, for people to recognize it by.
    pub subscription_instance_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 11.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSubscriptionInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstanceName`.
    pub fn subscription_instance_name(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSubscriptionInstancesRequest {
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "RegionId" => region_id: query,
        "SubscriptionInstanceName" => subscription_instance_name: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSubscriptionInstancesRequest {
    type Response = DescribeSubscriptionInstancesResponse;
    type Error = DescribeSubscriptionInstancesError;
    const INFO: OperationInfo = super::operation("DescribeSubscriptionInstances")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSubscriptionInstancesError] = &[
        DescribeSubscriptionInstancesError::ThrottlingUser,
        DescribeSubscriptionInstancesError::InvalidSecurityTokenExpired,
        DescribeSubscriptionInstancesError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeSubscriptionInstancesRequest {
    type Item = SubscriptionInstance;
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
        Some(&mut response.subscription_instances)
    }
}

/// Response to [`DescribeSubscriptionInstancesRequest`].
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesResponse {
    /// Subscription channels, one entry each.
    pub subscription_instances: Vec<SubscriptionInstance>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_recrod_count: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC3BAAF2-74E3-4471-8EB5-96202D6A****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    DescribeSubscriptionInstancesResponse {
        "SubscriptionInstances" => subscription_instances: list("SubscriptionInstance"),
        "PageNumber" => page_number: value,
        "TotalRecrodCount" => total_recrod_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "TotalRecordCount" => total_record_count: value,
        "ErrMessage" => err_message: value,
    }
}

/// Subscription channels, one entry each.
#[non_exhaustive]
pub struct SubscriptionInstance {
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Normal`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2021-06-21T09:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2021-06-21T10:17:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// When the instance was created. Example: `2021-06-21T02:48:20Z`.
    pub instance_create_time: Option<Timestamp>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2021-06-21T08:25:43Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// Label of the subscription channel, for people to recognize it by. Example: `text`.
    pub subscription_instance_name: Option<String>,
    /// ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `rm-bp1162kryivb8****`.
    pub subscription_instance_id: Option<String>,
    /// When the job was created. Example: `2021-06-21T02:48:20Z`.
    pub job_create_time: Option<Timestamp>,
    /// Which databases and tables the subscription reads changes of.
    pub subscription_object: Option<SubscriptionObject>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
}

response! {
    SubscriptionInstance {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "PayType" => pay_type: value,
        "ConsumptionClient" => consumption_client: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "EndTimestamp" => end_timestamp: value,
        "InstanceCreateTime" => instance_create_time: value,
        "BeginTimestamp" => begin_timestamp: value,
        "SubscribeTopic" => subscribe_topic: value,
        "SubscriptionInstanceName" => subscription_instance_name: value,
        "SubscriptionInstanceID" => subscription_instance_id: value,
        "JobCreateTime" => job_create_time: value,
        "SubscriptionObject" => subscription_object: value,
        "Tags" => tags: list("Tag"),
        "SourceEndpoint" => source_endpoint: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "SubscriptionHost" => subscription_host: value,
    }
}

/// Errors that the documentation of [`DescribeSubscriptionInstancesRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSubscriptionInstancesError = super::DocumentedError;
