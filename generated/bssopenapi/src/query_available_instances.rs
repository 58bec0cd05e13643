// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAvailableInstances`, from `bssopenapi/QueryAvailableInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances of the account across products, with term and renewal.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryAvailableInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_available_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAvailableInstancesRequest {
    /// Region that the price, the plan or the charge applies to.
    pub region: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Instances concerned, by their IDs, separated by commas.
    pub instance_ids: Option<String>,
    /// Start of the range that the expiry time lies in.
    pub end_time_start: Option<String>,
    /// End of the range that the expiry time lies in.
    pub end_time_end: Option<String>,
    /// Start of the range that the creation time lies in.
    pub create_time_start: Option<String>,
    /// End of the range that the creation time lies in.
    pub create_time_end: Option<String>,
    /// Whether the subscription is renewed by itself, by hand or not at all.
    pub renew_status: Option<String>,
}

impl QueryAvailableInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionType`.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `InstanceIDs`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `EndTimeStart`.
    pub fn end_time_start(mut self, value: impl Into<String>) -> Self {
        self.end_time_start = Some(value.into());
        self
    }
    /// Sets `EndTimeEnd`.
    pub fn end_time_end(mut self, value: impl Into<String>) -> Self {
        self.end_time_end = Some(value.into());
        self
    }
    /// Sets `CreateTimeStart`.
    pub fn create_time_start(mut self, value: impl Into<String>) -> Self {
        self.create_time_start = Some(value.into());
        self
    }
    /// Sets `CreateTimeEnd`.
    pub fn create_time_end(mut self, value: impl Into<String>) -> Self {
        self.create_time_end = Some(value.into());
        self
    }
    /// Sets `RenewStatus`.
    pub fn renew_status(mut self, value: impl Into<String>) -> Self {
        self.renew_status = Some(value.into());
        self
    }
}

request! {
    QueryAvailableInstancesRequest {
        "Region" => region: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "InstanceIDs" => instance_ids: query,
        "EndTimeStart" => end_time_start: query,
        "EndTimeEnd" => end_time_end: query,
        "CreateTimeStart" => create_time_start: query,
        "CreateTimeEnd" => create_time_end: query,
        "RenewStatus" => renew_status: query,
    }
}

impl Operation for QueryAvailableInstancesRequest {
    type Response = QueryAvailableInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryAvailableInstances")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryAvailableInstancesRequest {
    type Item = InstanceList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.instance_list)
    }
}

/// Response to [`QueryAvailableInstancesRequest`].
#[non_exhaustive]
pub struct QueryAvailableInstancesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7C15585-8349-4C62-BEE4-5A391841B9BE`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AvailableInstanceData>,
}

response! {
    QueryAvailableInstancesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AvailableInstanceData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instance_list: Vec<InstanceList>,
}

response! {
    AvailableInstanceData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "InstanceList" => instance_list: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct InstanceList {
    /// Finer state of the instance. Example: `text`.
    pub sub_status: Option<String>,
    /// Whether the instance is being set up, works, is about to expire or has expired.
    /// Example: `text`.
    pub status: Option<String>,
    /// When the instance is to be released. Example: `2019-09-08T16:00:00Z`.
    pub expected_release_time: Option<Timestamp>,
    /// Whether the subscription is renewed by itself, by hand or not at all. Example: `ManualRenewal`.
    pub renew_status: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// Number of the party that sold the instance. Example: `123123123`.
    pub seller_id: Option<i64>,
    /// Instance that the charge is for, by its ID. Example: `1049056`.
    pub instance_id: Option<String>,
    /// Party that sold the instance. Example: `123123123`.
    pub seller: Option<String>,
    /// When the instance was stopped. Example: `2019-09-08T16:00:00Z`.
    pub stop_time: Option<Timestamp>,
    /// Whether automatic renewal is counted in months or years. Example: `M`.
    pub renewal_duration_unit: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `Subscription`.
    pub subscription_type: Option<String>,
    /// Number of the account that the resource belongs to. Example: `325352345`.
    pub owner_id: Option<i64>,
    /// When the instance runs out. Example: `2019-09-08T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// When the instance was released. Example: `2019-09-08T16:00:00Z`.
    pub release_time: Option<Timestamp>,
    /// How far each automatic renewal extends the subscription. Example: `1`.
    pub renewal_duration: Option<i32>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    InstanceList {
        "SubStatus" => sub_status: value,
        "Status" => status: value,
        "ExpectedReleaseTime" => expected_release_time: value,
        "RenewStatus" => renew_status: value,
        "CreateTime" => create_time: value,
        "SellerId" => seller_id: value,
        "InstanceID" => instance_id: value,
        "Seller" => seller: value,
        "StopTime" => stop_time: value,
        "RenewalDurationUnit" => renewal_duration_unit: value,
        "SubscriptionType" => subscription_type: value,
        "OwnerId" => owner_id: value,
        "EndTime" => end_time: value,
        "ProductType" => product_type: value,
        "Region" => region: value,
        "ReleaseTime" => release_time: value,
        "RenewalDuration" => renewal_duration: value,
        "ProductCode" => product_code: value,
    }
}
