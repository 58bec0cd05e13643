// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRIUtilizationDetail`, from `bssopenapi/QueryRIUtilizationDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns, item by item, what use reserved instances offset.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryRIUtilizationDetailRequest::new()
///     .ri_commodity_code("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_ri_utilization_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRIUtilizationDetailRequest {
    /// Narrows the result to one reserved instance; all used ones without it.
    pub ri_instance_id: Option<String>,
    /// Specification of the instance, as bills name it.
    pub instance_spec: Option<String>,
    /// **Required.** Whether reserved ECS instances or storage capacity units are looked up.
    pub ri_commodity_code: Option<String>,
    /// Narrows the result to one instance whose use was offset; all instances without it.
    pub deducted_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryRIUtilizationDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RIInstanceId`.
    pub fn ri_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ri_instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceSpec`.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
    /// Sets `RICommodityCode`, which is required.
    pub fn ri_commodity_code(mut self, value: impl Into<String>) -> Self {
        self.ri_commodity_code = Some(value.into());
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
}

request! {
    QueryRIUtilizationDetailRequest {
        "RIInstanceId" => ri_instance_id: query,
        "InstanceSpec" => instance_spec: query,
        "RICommodityCode" => ri_commodity_code: query,
        "DeductedInstanceId" => deducted_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryRIUtilizationDetailRequest {
    type Response = QueryRIUtilizationDetailResponse;
    type Error = QueryRIUtilizationDetailError;
    const INFO: OperationInfo = super::operation("QueryRIUtilizationDetail")
        .required(&["RICommodityCode", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryRIUtilizationDetailError] = &[
        QueryRIUtilizationDetailError::NotApplicable,
        QueryRIUtilizationDetailError::NotAuthorized,
        QueryRIUtilizationDetailError::MissingParameter,
        QueryRIUtilizationDetailError::InvalidParameter,
        QueryRIUtilizationDetailError::InvalidOwner,
        QueryRIUtilizationDetailError::InternalError,
        QueryRIUtilizationDetailError::InvalidQueryTime,
        QueryRIUtilizationDetailError::InvalidInstanceSpec,
        QueryRIUtilizationDetailError::CommodityNotSupported,
    ];
}

impl Paginated for QueryRIUtilizationDetailRequest {
    type Item = DetailList;
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
        Some(&mut response.data.as_mut()?.detail_list)
    }
}

/// Response to [`QueryRIUtilizationDetailRequest`].
#[non_exhaustive]
pub struct QueryRIUtilizationDetailResponse {
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
    pub data: Option<RIUtilizationData>,
}

response! {
    QueryRIUtilizationDetailResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RIUtilizationData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `0`.
    pub total_count: Option<i64>,
    /// Records of offset use, one entry each.
    pub detail_list: Vec<DetailList>,
}

response! {
    RIUtilizationData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "DetailList" => detail_list: list("DetailList"),
    }
}

/// Records of offset use, one entry each.
#[non_exhaustive]
pub struct DetailList {
    /// Commodity whose use was offset, by its code. Example: `rds`.
    pub deducted_commodity_code: Option<String>,
    /// Name of the product whose use was offset. Example: `text`.
    pub deducted_product_detail: Option<String>,
    /// Instance whose use was offset, by its ID. Example: `safdffghfgh`.
    pub deducted_instance_id: Option<String>,
    /// Computing power or capacity that the plan offered in the hour, in total. Example: `1`.
    pub deduct_factor_total: Option<f64>,
    /// How much of the use was offset. Example: `1`.
    pub deduct_quantity: Option<f64>,
    /// Factor by which the use was offset; means something for reserved ECS instances only.
    /// Example: `24`.
    pub deduct_hours: Option<String>,
    /// When the use was offset. Example: `2019-05-23 12:00:00`.
    pub deduct_date: Option<String>,
    /// Reserved instance that offset the use, by its ID. Example: `324253645`.
    pub ri_instance_id: Option<String>,
    /// Specification of the instance, as bills name it. Example: `rds.mysql.s3.large`.
    pub instance_spec: Option<String>,
}

response! {
    DetailList {
        "DeductedCommodityCode" => deducted_commodity_code: value,
        "DeductedProductDetail" => deducted_product_detail: value,
        "DeductedInstanceId" => deducted_instance_id: value,
        "DeductFactorTotal" => deduct_factor_total: value,
        "DeductQuantity" => deduct_quantity: value,
        "DeductHours" => deduct_hours: value,
        "DeductDate" => deduct_date: value,
        "RIInstanceId" => ri_instance_id: value,
        "InstanceSpec" => instance_spec: value,
    }
}

/// Errors that the documentation of [`QueryRIUtilizationDetailRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidQueryTime`](super::DocumentedError::InvalidQueryTime)
/// - [`InvalidInstanceSpec`](super::DocumentedError::InvalidInstanceSpec)
/// - [`CommodityNotSupported`](super::DocumentedError::CommodityNotSupported)
pub type QueryRIUtilizationDetailError = super::DocumentedError;
