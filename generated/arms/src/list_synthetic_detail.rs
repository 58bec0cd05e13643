// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSyntheticDetail`, from `arms/ListSyntheticDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RumOcuStatisticFilter};

/// Returns single results of synthetic monitoring, with filters and sort order.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListSyntheticDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_synthetic_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSyntheticDetailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of synthetic it is or is to be. Example: `1`.
    pub synthetic_type: Option<i32>,
    /// Class that the item belongs to. Example: `SYNTHETIC`.
    pub category: Option<String>,
    /// More about the item, in words or as JSON. Example: `ICMP_LIST`.
    pub detail: Option<String>,
    /// The filters that are concerned.
    pub filters: BTreeMap<String, String>,
    /// The advanced filters to work on or to narrow the list down to.
    pub advanced_filters: Vec<RumOcuStatisticFilter>,
    /// The exact filters to work on or to narrow the list down to. Items: at most 100.
    pub exact_filters: Vec<RumOcuStatisticFilter>,
    /// Beginning of the period to look at. Example: `1684110343127`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1684480557772`.
    pub end_time: Option<i64>,
    /// How the list is sorted. Example: `timestamp`.
    pub order_by: Option<String>,
    /// Direction of the list. Example: `DESC`.
    pub order: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

impl ListSyntheticDetailRequest {
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
    /// Sets `SyntheticType`.
    #[inline]
    pub fn synthetic_type(mut self, value: i32) -> Self {
        self.synthetic_type = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Detail`.
    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.filters = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `AdvancedFilters`.
    pub fn advanced_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<RumOcuStatisticFilter>>,
    ) -> Self {
        self.advanced_filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExactFilters`.
    pub fn exact_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<RumOcuStatisticFilter>>,
    ) -> Self {
        self.exact_filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
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
    ListSyntheticDetailRequest {
        "RegionId" => region_id: query,
        "SyntheticType" => synthetic_type: query,
        "Category" => category: query,
        "Detail" => detail: query,
        "Filters" => filters: query_json,
        "AdvancedFilters" => advanced_filters: query_json,
        "ExactFilters" => exact_filters: query_json,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OrderBy" => order_by: query,
        "Order" => order: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSyntheticDetailRequest {
    type Response = ListSyntheticDetailResponse;
    type Error = ListSyntheticDetailError;
    const INFO: OperationInfo = super::operation("ListSyntheticDetail")
        .method("GET")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListSyntheticDetailError] = &[
        ListSyntheticDetailError::ParameterMissing,
        ListSyntheticDetailError::ParameterIllegal,
        ListSyntheticDetailError::TaskQuotaLimit,
        ListSyntheticDetailError::ParameterRegionIllegal,
        ListSyntheticDetailError::DuplicateTagKey,
        ListSyntheticDetailError::TagNumOUT,
        ListSyntheticDetailError::NoPermissionUSER,
        ListSyntheticDetailError::RAMNotAuthorize,
        ListSyntheticDetailError::STSNotAuthorize,
        ListSyntheticDetailError::IllegalUserAccess,
        ListSyntheticDetailError::APINotAuthorize,
        ListSyntheticDetailError::CommercialStatusException,
        ListSyntheticDetailError::SyntheticTrailExpired,
        ListSyntheticDetailError::SyntheticInDebt,
        ListSyntheticDetailError::SyntheticDailyTimesExhausted,
        ListSyntheticDetailError::SyntheticDailyLimit,
    ];
}

impl Paginated for ListSyntheticDetailRequest {
    type Item = BTreeMap<String, Value>;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`ListSyntheticDetailRequest`].
#[non_exhaustive]
pub struct ListSyntheticDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `70675725-8F11-4817-8106-CFE0AD71****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SyntheticData>,
}

response! {
    ListSyntheticDetailResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SyntheticData {
    /// Entries of the list.
    pub items: Vec<BTreeMap<String, Value>>,
    /// How many items there are in all. Example: `12`.
    pub total: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// When the task was created. Example: `text`.
    pub task_create_time: Option<i64>,
}

response! {
    SyntheticData {
        "Items" => items: list(""),
        "Total" => total: value,
        "Page" => page: value,
        "PageSize" => page_size: value,
        "TaskCreateTime" => task_create_time: value,
    }
}

/// Errors that the documentation of [`ListSyntheticDetailRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`TaskQuotaLimit`](super::DocumentedError::TaskQuotaLimit)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
pub type ListSyntheticDetailError = super::DocumentedError;
