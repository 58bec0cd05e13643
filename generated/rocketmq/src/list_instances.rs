// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstances`, from `rocketmq/ListInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceStatus, PaymentType, Tag};

/// Lists the instances of a region, by filter, series, resource group, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancesRequest {
    /// Text to search for.
    pub filter: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 200.
    pub page_size: Option<i32>,
    /// Resource group of Resource Management that the instance belongs to.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Option<String>,
    /// The series codes to work on or to narrow the list down to.
    pub series_codes: Vec<String>,
    /// Key that opens, signs or picks out the storage secret.
    pub storage_secret_key: Option<String>,
}

impl ListInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `seriesCodes`.
    pub fn series_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.series_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `storageSecretKey`.
    pub fn storage_secret_key(mut self, value: impl Into<String>) -> Self {
        self.storage_secret_key = Some(value.into());
        self
    }
}

request! {
    ListInstancesRequest {
        "filter" => filter: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "resourceGroupId" => resource_group_id: query,
        "tags" => tags: query,
        "seriesCodes" => series_codes: query_joined(','),
        "storageSecretKey" => storage_secret_key: query,
    }
}

impl Operation for ListInstancesRequest {
    type Response = ListInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListInstances")
        .roa("GET", "/instances")
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

impl Paginated for ListInstancesRequest {
    type Item = InstanceList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListInstancesRequest`].
#[non_exhaustive]
pub struct ListInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `84445A20-2B50-5306-A3C0-AF99FC1833C6`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Option<InstanceData>,
    /// Code of the result, for programs to act on. Example: `MissingPageNumber`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `PageNumber`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `pageNumber`.
    pub dynamic_message: Option<String>,
}

response! {
    ListInstancesResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceData {
    /// Number that counts or picks out the page. Example: `1`.
    pub page_number: Option<i64>,
    /// How large the page is or is to be. Example: `10`.
    pub page_size: Option<i64>,
    /// How many there are of this: total. Example: `100`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<InstanceList>,
}

response! {
    InstanceData {
        "pageNumber" => page_number: value,
        "pageSize" => page_size: value,
        "totalCount" => total_count: value,
        "list" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceList {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RocketMQ instance that the call works on. Example: `rmq-cn-7e22ody****`.
    pub instance_id: Option<String>,
    /// Display text for the RocketMQ instance. Example: `test instance`.
    pub instance_name: Option<String>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<Open<InstanceStatus>>,
    /// Time that is set or recorded for this: start. Example: `2022-08-01 00:00:00`.
    pub start_time: Option<String>,
    /// Time that is set or recorded for this: expire. Example: `2022-09-01 00:00:00`.
    pub expire_time: Option<String>,
    /// Time that is set or recorded for this: release. Example: `2022-09-07 00:00:00`.
    pub release_time: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `6W0xz2uPfiwp****`.
    pub user_id: Option<String>,
    /// Code that stands for the commodity, for programs to act on. Example: `ons_rmqsub_public_cn`.
    pub commodity_code: Option<String>,
    /// Code that stands for the service, for programs to act on. Example: `rmq`.
    pub service_code: Option<String>,
    /// Code that stands for the series, for programs to act on. Example: `standard`.
    pub series_code: Option<String>,
    /// Code that stands for the sub series, for programs to act on. Example: `cluster_ha`.
    pub sub_series_code: Option<String>,
    /// Paid in advance (`Subscription`) or by use (`PayAsYouGo`). Example: `Subscription`.
    pub payment_type: Option<Open<PaymentType>>,
    /// Free text for people. Example: `text`.
    pub remark: Option<String>,
    /// How many there are of this: topic. Example: `20`.
    pub topic_count: Option<i64>,
    /// How many there are of this: group. Example: `10`.
    pub group_count: Option<i64>,
    /// When the item was created. Example: `2022-08-01 00:00:00`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2022-08-02 00:00:00`.
    pub update_time: Option<String>,
    /// Resource group of Resource Management that the instance belongs to.
    /// Example: `rg-acfmx7caj******`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// What is known about the product.
    pub product_info: Option<ProductInfo>,
}

response! {
    InstanceList {
        "regionId" => region_id: value,
        "instanceId" => instance_id: value,
        "instanceName" => instance_name: value,
        "status" => status: value,
        "startTime" => start_time: value,
        "expireTime" => expire_time: value,
        "releaseTime" => release_time: value,
        "userId" => user_id: value,
        "commodityCode" => commodity_code: value,
        "serviceCode" => service_code: value,
        "seriesCode" => series_code: value,
        "subSeriesCode" => sub_series_code: value,
        "paymentType" => payment_type: value,
        "remark" => remark: value,
        "topicCount" => topic_count: value,
        "groupCount" => group_count: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
        "resourceGroupId" => resource_group_id: value,
        "tags" => tags: list(""),
        "productInfo" => product_info: value,
    }
}

/// What is known about the product.
#[non_exhaustive]
pub struct ProductInfo {
    /// Whether messages are traced. Example: `true`.
    pub trace_on: Option<bool>,
}

response! {
    ProductInfo {
        "traceOn" => trace_on: value,
    }
}
