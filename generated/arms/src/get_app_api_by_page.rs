// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppApiByPage`, from `arms/GetAppApiByPage.md`.

use alicloud_runtime::codegen::*;

/// Returns request count, error count, and average response time of each interface, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetAppApiByPageRequest::new()
///     .current_page(1)
///     .end_time(1600066800000)
///     .p_id("a2n80plglh@745eddxxx")
///     .region_id("cn-hangzhou")
///     .start_time(1600063200000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_app_api_by_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppApiByPageRequest {
    /// **Required.** Which page of the list to return.
    /// Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required.** End of the period to look at.
    /// Range: 0 to 9223372036854776000. Unit: `milliseconds`. Example: `1600066800000`.
    pub end_time: Option<i64>,
    /// **Required.** ID of the p that the call is about. Example: `a2n80plglh@745eddxxx`.
    pub p_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    /// Range: 0 to 9223372036854776000. Unit: `milliseconds`. Example: `1600063200000`.
    pub start_time: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 2147483647. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Number that is given for this: interval mills.
    /// Range: 0 to 2147483647. Unit: `milliseconds`. Default: `0`. Example: `60000`.
    pub interval_mills: Option<i32>,
}

impl GetAppApiByPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PId`, which is required.
    pub fn p_id(mut self, value: impl Into<String>) -> Self {
        self.p_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `IntervalMills`.
    #[inline]
    pub fn interval_mills(mut self, value: i32) -> Self {
        self.interval_mills = Some(value);
        self
    }
}

request! {
    GetAppApiByPageRequest {
        "CurrentPage" => current_page: query,
        "EndTime" => end_time: query,
        "PId" => p_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "PageSize" => page_size: query,
        "IntervalMills" => interval_mills: query,
    }
}

impl Operation for GetAppApiByPageRequest {
    type Response = GetAppApiByPageResponse;
    type Error = GetAppApiByPageError;
    const INFO: OperationInfo = super::operation("GetAppApiByPage")
        .required(&["CurrentPage", "EndTime", "PId", "RegionId", "StartTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAppApiByPageError] = &[
        GetAppApiByPageError::ParameterIllegal,
        GetAppApiByPageError::ParameterRegionIllegal,
        GetAppApiByPageError::RetcodeDailyCustomLimit,
        GetAppApiByPageError::RetcodeDailyFreeLimit,
        GetAppApiByPageError::AppNotExist,
        GetAppApiByPageError::RunningTaskNotExist,
        GetAppApiByPageError::OperationIsThrottled,
        GetAppApiByPageError::OperationTimeOut,
        GetAppApiByPageError::InternalError,
    ];
}

impl Paginated for GetAppApiByPageRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`GetAppApiByPageRequest`].
#[non_exhaustive]
pub struct GetAppApiByPageResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<AppApiByData>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6A00968-82A8-4F14-9D1B-B53827DB****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAppApiByPageResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AppApiByData {
    /// Entries of the list.
    pub items: Vec<String>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items there are in all. Example: `0`.
    pub total: Option<String>,
    /// Whether the result is complete. Example: `false`.
    pub completed: Option<bool>,
}

response! {
    AppApiByData {
        "Items" => items: list(""),
        "Page" => page: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "Completed" => completed: value,
    }
}

/// Errors that the documentation of [`GetAppApiByPageRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`RetcodeDailyCustomLimit`](super::DocumentedError::RetcodeDailyCustomLimit)
/// - [`RetcodeDailyFreeLimit`](super::DocumentedError::RetcodeDailyFreeLimit)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`RunningTaskNotExist`](super::DocumentedError::RunningTaskNotExist)
/// - [`OperationIsThrottled`](super::DocumentedError::OperationIsThrottled)
/// - [`OperationTimeOut`](super::DocumentedError::OperationTimeOut)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetAppApiByPageError = super::DocumentedError;
