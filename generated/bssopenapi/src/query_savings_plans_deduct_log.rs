// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySavingsPlansDeductLog`, from `bssopenapi/QuerySavingsPlansDeductLog.md`.

use alicloud_runtime::codegen::*;

/// Lists charges that savings plans took over, one by one.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QuerySavingsPlansDeductLogRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_savings_plans_deduct_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySavingsPlansDeductLogRequest {
    /// Whether `InstanceId` names a savings plan (`spn`) or the instance whose use was offset
    /// (`product`).
    pub instance_type: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
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
}

impl QuerySavingsPlansDeductLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
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
}

request! {
    QuerySavingsPlansDeductLogRequest {
        "InstanceType" => instance_type: query,
        "PageSize" => page_size: query,
        "Locale" => locale: query,
        "PageNum" => page_num: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for QuerySavingsPlansDeductLogRequest {
    type Response = QuerySavingsPlansDeductLogResponse;
    type Error = QuerySavingsPlansDeductLogError;
    const INFO: OperationInfo = super::operation("QuerySavingsPlansDeductLog")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QuerySavingsPlansDeductLogError] = &[
        QuerySavingsPlansDeductLogError::InvalidOwner,
        QuerySavingsPlansDeductLogError::InvalidParameter,
        QuerySavingsPlansDeductLogError::MissingParameter,
        QuerySavingsPlansDeductLogError::NotApplicable,
        QuerySavingsPlansDeductLogError::NotAuthorized,
        QuerySavingsPlansDeductLogError::InternalError,
    ];
}

impl Paginated for QuerySavingsPlansDeductLogRequest {
    type Item = SavingsPlansDeductLogItem;
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

/// Response to [`QuerySavingsPlansDeductLogRequest`].
#[non_exhaustive]
pub struct QuerySavingsPlansDeductLogResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `PARAM_ERROR`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61293E7A-3406-4447-8620-EC88B0AA66AD`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SavingsPlansDeductLogData>,
}

response! {
    QuerySavingsPlansDeductLogResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansDeductLogData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SavingsPlansDeductLogItem>,
}

response! {
    SavingsPlansDeductLogData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SavingsPlansDeductLogItem {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-12-01 01:00:00`.
    pub end_time: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-12-01 00:00:00`.
    pub start_time: Option<String>,
    /// Whether the savings plan is universal or meant for computing with ECS. Example: `ecs`.
    pub savings_type: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1906589291020438`.
    pub user_id: Option<i64>,
    /// Discount, as the share of the price that remains or as the service states it. Example: `0.069`.
    pub discount_rate: Option<String>,
    /// Billable item whose charge was offset. Example: `text`.
    pub bill_module: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `spn-xxxxxxx`.
    pub instance_id: Option<String>,
    /// Instance whose use was offset, by its ID. Example: `i-XXXXXXXXX`.
    pub deduct_instance_id: Option<String>,
    /// Commodity whose charge was offset. Example: `text`.
    pub deduct_commodity: Option<String>,
    /// Share of the bill that was offset. Example: `1.0`.
    pub deduct_rate: Option<String>,
    /// Charge that the savings plan took over. Example: `0.52`.
    pub deduct_fee: Option<String>,
    /// Number of the account that the resource belongs to. Example: `1906589291020438`.
    pub owner_id: Option<i64>,
    /// Month that the bill or the cost belongs to. Example: `202312`.
    pub billing_cycle: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-shanghai-eu13-a01`.
    pub region: Option<String>,
    /// Specification of the instance, as bills name it. Example: `ecs.g7.xlarge`.
    pub instance_spec: Option<String>,
    /// Instance family of the instance whose use was offset. Example: `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// List price of the bill that was offset. Example: `375.35`.
    pub billing_official_price: Option<String>,
    /// List price of the part that was offset. Example: `375.37`.
    pub deducted_official_price: Option<String>,
}

response! {
    SavingsPlansDeductLogItem {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "SavingsType" => savings_type: value,
        "UserId" => user_id: value,
        "DiscountRate" => discount_rate: value,
        "BillModule" => bill_module: value,
        "InstanceId" => instance_id: value,
        "DeductInstanceId" => deduct_instance_id: value,
        "DeductCommodity" => deduct_commodity: value,
        "DeductRate" => deduct_rate: value,
        "DeductFee" => deduct_fee: value,
        "OwnerId" => owner_id: value,
        "BillingCycle" => billing_cycle: value,
        "Region" => region: value,
        "InstanceSpec" => instance_spec: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "BillingOfficialPrice" => billing_official_price: value,
        "DeductedOfficialPrice" => deducted_official_price: value,
    }
}

/// Errors that the documentation of [`QuerySavingsPlansDeductLogRequest`] names.
///
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QuerySavingsPlansDeductLogError = super::DocumentedError;
