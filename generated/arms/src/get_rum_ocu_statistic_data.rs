// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRumOcuStatisticData`, from `arms/GetRumOcuStatisticData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RumOcuStatisticFilter};

/// Returns how many observability capacity units (OCUs) RUM has used.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRumOcuStatisticDataRequest::new()
///     .start_time(1600063200000)
///     .end_time(1687849260000)
///     .page(1)
///     .page_size(100);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_rum_ocu_statistic_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRumOcuStatisticDataRequest {
    /// **Required.** Beginning of the period to look at. Example: `1600063200000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1687849260000`.
    pub end_time: Option<i64>,
    /// Which kind of query it is or is to be. Example: `TIME_SERIES`.
    pub query_type: Option<String>,
    /// Conditions that monitoring points must meet.
    pub filter: Vec<RumOcuStatisticFilter>,
    /// Fields by which the figures are grouped. Example: `[ "siteType", "dataType" ]`.
    pub group: Vec<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRumOcuStatisticDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<RumOcuStatisticFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRumOcuStatisticDataRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "QueryType" => query_type: query,
        "Filter" => filter: query_json,
        "Group" => group: query_json,
        "Page" => page: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRumOcuStatisticDataRequest {
    type Response = GetRumOcuStatisticDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRumOcuStatisticData")
        .method("GET")
        .required(&["StartTime", "EndTime", "Page", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

impl Paginated for GetRumOcuStatisticDataRequest {
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

/// Response to [`GetRumOcuStatisticDataRequest`].
#[non_exhaustive]
pub struct GetRumOcuStatisticDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `626037F5-FDEB-45B0-804C-B3C92797****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RumOcuStatisticData>,
}

response! {
    GetRumOcuStatisticDataResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumOcuStatisticData {
    /// Entries of the list.
    pub items: Vec<BTreeMap<String, Value>>,
    /// How many items there are in all. Example: `100`.
    pub total: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Whether the result is complete. Example: `true`.
    pub complete: Option<bool>,
}

response! {
    RumOcuStatisticData {
        "Items" => items: list(""),
        "Total" => total: value,
        "Page" => page: value,
        "PageSize" => page_size: value,
        "Complete" => complete: value,
    }
}
