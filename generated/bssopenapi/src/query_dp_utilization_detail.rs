// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDPUtilizationDetail`, from `bssopenapi/QueryDPUtilizationDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns, item by item, what use resource plans offset, reserved instances and storage capacity
/// units included.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryDPUtilizationDetailRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .include_share(true);
/// let reply = client.query_dp_utilization_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDPUtilizationDetailRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Specification of the instance, as bills name it.
    pub instance_spec: Option<String>,
    /// Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Narrows the result to one instance whose use was offset; all instances without it.
    pub deducted_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Where the list goes on, as the call before returned it; empty for the first page.
    pub last_token: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// **Required.** Whether use by the member accounts that share the plans is included.
    pub include_share: Option<bool>,
    /// Product, by its code, whose plans are looked up.
    pub prod_code: Option<String>,
}

impl QueryDPUtilizationDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceSpec`.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `DeductedInstanceId`.
    pub fn deducted_instance_id(mut self, value: impl Into<String>) -> Self {
        self.deducted_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `LastToken`.
    pub fn last_token(mut self, value: impl Into<String>) -> Self {
        self.last_token = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `IncludeShare`, which is required.
    #[inline]
    pub fn include_share(mut self, value: bool) -> Self {
        self.include_share = Some(value);
        self
    }
    /// Sets `ProdCode`.
    pub fn prod_code(mut self, value: impl Into<String>) -> Self {
        self.prod_code = Some(value.into());
        self
    }
}

request! {
    QueryDPUtilizationDetailRequest {
        "InstanceId" => instance_id: query,
        "InstanceSpec" => instance_spec: query,
        "CommodityCode" => commodity_code: query,
        "DeductedInstanceId" => deducted_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LastToken" => last_token: query,
        "Limit" => limit: query,
        "IncludeShare" => include_share: query,
        "ProdCode" => prod_code: query,
    }
}

impl Operation for QueryDPUtilizationDetailRequest {
    type Response = QueryDPUtilizationDetailResponse;
    type Error = QueryDPUtilizationDetailError;
    const INFO: OperationInfo = super::operation("QueryDPUtilizationDetail")
        .required(&["StartTime", "EndTime", "IncludeShare"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryDPUtilizationDetailError] = &[
        QueryDPUtilizationDetailError::InternalError,
        QueryDPUtilizationDetailError::InvalidOwner,
        QueryDPUtilizationDetailError::InvalidParameter,
        QueryDPUtilizationDetailError::MissingParameter,
        QueryDPUtilizationDetailError::NotApplicable,
        QueryDPUtilizationDetailError::NotAuthorized,
        QueryDPUtilizationDetailError::InvalidInstanceSpec,
        QueryDPUtilizationDetailError::InvalidQueryTime,
        QueryDPUtilizationDetailError::CommodityNotSupported,
    ];
}

/// Response to [`QueryDPUtilizationDetailRequest`].
#[non_exhaustive]
pub struct QueryDPUtilizationDetailResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF58589C-A06C-4224-8615-7797E6474FA3`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<DPUtilizationData>,
}

response! {
    QueryDPUtilizationDetailResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DPUtilizationData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `CAESF***zNTAw`.
    pub next_token: Option<String>,
    /// Records of offset use, one entry each.
    pub detail_list: Vec<DetailList>,
}

response! {
    DPUtilizationData {
        "NextToken" => next_token: value,
        "DetailList" => detail_list: list("DetailList"),
    }
}

/// Records of offset use, one entry each.
#[non_exhaustive]
pub struct DetailList {
    /// Instance whose use was offset, by its ID. Example: `oss-123123`.
    pub deducted_instance_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `oss-123123`.
    pub instance_id: Option<String>,
    /// Factor by which the use was offset; means something for reserved ECS instances only.
    /// Example: `24`.
    pub deduct_hours: Option<f64>,
    /// Account that owns the plan; another one than the user when the plan is shared.
    /// Example: `1111111111`.
    pub share_uid: Option<i64>,
    /// When the use was offset. Example: `2019/5/23 12:00`.
    pub deduct_date: Option<String>,
    /// Specification of the instance, as bills name it. Example: `rds.mysql.s3.large`.
    pub instance_spec: Option<String>,
    /// Commodity whose use was offset, by its code. Example: `rds`.
    pub deducted_commodity_code: Option<String>,
    /// Name of the product whose use was offset. Example: `text`.
    pub deducted_product_detail: Option<String>,
    /// Use as it was measured, before conversion. Example: `1`.
    pub deduct_measure: Option<f64>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// How much of the use was offset. Example: `1`.
    pub deduct_quantity: Option<f64>,
    /// Computing power or capacity that the plan offered in the hour, in total. Example: `1`.
    pub deduct_factor_total: Option<f64>,
    /// Billable item that was offset. Example: `PutRequest`.
    pub res_code: Option<String>,
    /// Account whose use was offset, by its number. Example: `1111111111`.
    pub uid: Option<i64>,
}

response! {
    DetailList {
        "DeductedInstanceId" => deducted_instance_id: value,
        "InstanceId" => instance_id: value,
        "DeductHours" => deduct_hours: value,
        "ShareUid" => share_uid: value,
        "DeductDate" => deduct_date: value,
        "InstanceSpec" => instance_spec: value,
        "DeductedCommodityCode" => deducted_commodity_code: value,
        "DeductedProductDetail" => deducted_product_detail: value,
        "DeductMeasure" => deduct_measure: value,
        "Region" => region: value,
        "DeductQuantity" => deduct_quantity: value,
        "DeductFactorTotal" => deduct_factor_total: value,
        "ResCode" => res_code: value,
        "Uid" => uid: value,
    }
}

/// Errors that the documentation of [`QueryDPUtilizationDetailRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InvalidInstanceSpec`](super::DocumentedError::InvalidInstanceSpec)
/// - [`InvalidQueryTime`](super::DocumentedError::InvalidQueryTime)
/// - [`CommodityNotSupported`](super::DocumentedError::CommodityNotSupported)
pub type QueryDPUtilizationDetailError = super::DocumentedError;
