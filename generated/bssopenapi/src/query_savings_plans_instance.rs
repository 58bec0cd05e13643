// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySavingsPlansInstance`, from `bssopenapi/QuerySavingsPlansInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the savings plans of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QuerySavingsPlansInstanceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_savings_plans_instance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceRequest {
    /// How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// Language that names in the result are written in.
    pub locale: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_num: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Returns only savings plans in this state.
    pub status: Option<String>,
    /// Code under which the order system sells the item.
    pub commodity_code: Option<String>,
}

impl QuerySavingsPlansInstanceRequest {
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
    /// Sets `Locale`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
}

request! {
    QuerySavingsPlansInstanceRequest {
        "PageSize" => page_size: query,
        "Locale" => locale: query,
        "PageNum" => page_num: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Tag" => tag: query,
        "Status" => status: query,
        "CommodityCode" => commodity_code: query,
    }
}

impl Operation for QuerySavingsPlansInstanceRequest {
    type Response = QuerySavingsPlansInstanceResponse;
    type Error = QuerySavingsPlansInstanceError;
    const INFO: OperationInfo = super::operation("QuerySavingsPlansInstance")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QuerySavingsPlansInstanceError] = &[
        QuerySavingsPlansInstanceError::InvalidOwner,
        QuerySavingsPlansInstanceError::InvalidParameter,
        QuerySavingsPlansInstanceError::MissingParameter,
        QuerySavingsPlansInstanceError::NotApplicable,
        QuerySavingsPlansInstanceError::NotAuthorized,
        QuerySavingsPlansInstanceError::InternalError,
    ];
}

impl Paginated for QuerySavingsPlansInstanceRequest {
    type Item = SavingsPlansInstanceItem;
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
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`QuerySavingsPlansInstanceRequest`].
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61293E7A-3406-4447-8620-EC88B0AA66AD`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SavingsPlansInstanceData>,
}

response! {
    QuerySavingsPlansInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansInstanceData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SavingsPlansInstanceItem>,
}

response! {
    SavingsPlansInstanceData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SavingsPlansInstanceItem {
    /// Whether the plan works, is held up by an unpaid bill or has been released. Example: `NORMAL`.
    pub status: Option<String>,
    /// Length of the savings plan's term, as number and unit. Example: `1:Year`.
    pub cycle: Option<String>,
    /// When the savings plan begins, as a timestamp. Example: `1663135741039`.
    pub start_timestamp: Option<i64>,
    /// Whether the savings plan is universal or meant for computing with ECS. Example: `ECS`.
    pub savings_type: Option<String>,
    /// Share of the commitment used over the whole term so far. Example: `1.0`.
    pub utilization: Option<String>,
    /// Amount that was paid in advance for the savings plan. Example: `8760.00`.
    pub prepay_fee: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `spn-xxxxxxxx`.
    pub instance_id: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// When the savings plan ends, as a timestamp. Example: `1663135741039`.
    pub end_timestamp: Option<i64>,
    /// When the savings plan ends. Example: `2021-01-01 00:00:00`.
    pub end_time: Option<String>,
    /// When the savings plan takes effect. Example: `2020-01-01 00:00:00`.
    pub start_time: Option<String>,
    /// Whether the savings plan is shared with other accounts, or shared from one.
    /// Example: `unallocated`.
    pub allocation_status: Option<String>,
    /// Instance family or package of families that the savings plan covers. Example: `ecs.g6`.
    pub instance_family: Option<String>,
    /// Region that the charge, the plan or the resource belongs to.
    /// Example: `cn-zhangjiakou-na62-a01`.
    pub region: Option<String>,
    /// Amount that was offset in the last cycle. Example: `100.0`.
    pub last_bill_total_usage: Option<String>,
    /// Share of the commitment used in the last cycle. Example: `0.8`.
    pub last_bill_utilization: Option<String>,
    /// How much the savings plan has saved so far. Example: `20.00`.
    pub total_save: Option<String>,
    /// Amount that the savings plan commits to, in total. Example: `1.00`.
    pub pool_value: Option<String>,
    /// How much of the savings plan is paid in advance: all, a part or nothing. Example: `total`.
    pub pay_mode: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Span over which the commitment is used up: an hour, a day or once and for all. Example: `HOUR`.
    pub deduct_cycle_type: Option<String>,
    /// What is left of the commitment in the current cycle. Example: `100.0`.
    pub rest_pool_value: Option<String>,
    /// Code under which the order system sells the item. Example: `savingplan_common_public_cn`.
    pub commodity_code: Option<String>,
    /// Amount that the savings plan commits to in the current cycle. Example: `100.0`.
    pub current_pool_value: Option<String>,
}

response! {
    SavingsPlansInstanceItem {
        "Status" => status: value,
        "Cycle" => cycle: value,
        "StartTimestamp" => start_timestamp: value,
        "SavingsType" => savings_type: value,
        "Utilization" => utilization: value,
        "PrepayFee" => prepay_fee: value,
        "InstanceId" => instance_id: value,
        "Currency" => currency: value,
        "EndTimestamp" => end_timestamp: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "AllocationStatus" => allocation_status: value,
        "InstanceFamily" => instance_family: value,
        "Region" => region: value,
        "LastBillTotalUsage" => last_bill_total_usage: value,
        "LastBillUtilization" => last_bill_utilization: value,
        "TotalSave" => total_save: value,
        "PoolValue" => pool_value: value,
        "PayMode" => pay_mode: value,
        "Tags" => tags: list(""),
        "DeductCycleType" => deduct_cycle_type: value,
        "RestPoolValue" => rest_pool_value: value,
        "CommodityCode" => commodity_code: value,
        "CurrentPoolValue" => current_pool_value: value,
    }
}

/// Errors that the documentation of [`QuerySavingsPlansInstanceRequest`] names.
///
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QuerySavingsPlansInstanceError = super::DocumentedError;
