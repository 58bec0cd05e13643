// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotAttackStatistics`, from `sas/GetHoneypotAttackStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on attack events by honeypot attack source.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotAttackStatisticsRequest::new()
///     .src_ip("...")
///     .statistics_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_honeypot_attack_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotAttackStatisticsRequest {
    /// **Required.** IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// **Required.** Which kind of statistics it is or is to be.
    pub statistics_type: Option<String>,
    /// Moment that was recorded for this: start.
    pub start_time_stamp: Option<i64>,
    /// Moment that was recorded for this: end.
    pub end_time_stamp: Option<i64>,
    /// Items of the kind risk level to work on or to narrow the list down to.
    pub risk_level_list: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl GetHoneypotAttackStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SrcIp`, which is required.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `StatisticsType`, which is required.
    pub fn statistics_type(mut self, value: impl Into<String>) -> Self {
        self.statistics_type = Some(value.into());
        self
    }
    /// Sets `StartTimeStamp`.
    #[inline]
    pub fn start_time_stamp(mut self, value: i64) -> Self {
        self.start_time_stamp = Some(value);
        self
    }
    /// Sets `EndTimeStamp`.
    #[inline]
    pub fn end_time_stamp(mut self, value: i64) -> Self {
        self.end_time_stamp = Some(value);
        self
    }
    /// Sets `RiskLevelList`.
    pub fn risk_level_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    GetHoneypotAttackStatisticsRequest {
        "SrcIp" => src_ip: query,
        "StatisticsType" => statistics_type: query,
        "StartTimeStamp" => start_time_stamp: query,
        "EndTimeStamp" => end_time_stamp: query,
        "RiskLevelList" => risk_level_list: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetHoneypotAttackStatisticsRequest {
    type Response = GetHoneypotAttackStatisticsResponse;
    type Error = GetHoneypotAttackStatisticsError;
    const INFO: OperationInfo = super::operation("GetHoneypotAttackStatistics")
        .required(&["SrcIp", "StatisticsType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneypotAttackStatisticsError] = &[
        GetHoneypotAttackStatisticsError::NoPermission,
        GetHoneypotAttackStatisticsError::ServerError,
    ];
}

impl Paginated for GetHoneypotAttackStatisticsRequest {
    type Item = HoneypotAttackStatistic;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.honeypot_attack_statistics)
    }
}

/// Response to [`GetHoneypotAttackStatisticsRequest`].
#[non_exhaustive]
pub struct GetHoneypotAttackStatisticsResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotAttackStatisticData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FACC60A-3FE4-5F49-9184-50730C8B****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneypotAttackStatisticsResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HoneypotAttackStatisticData {
    /// Which kind of statistics it is or is to be. Example: `TOP_ATTACKED_IP`.
    pub statistics_type: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// The honeypot attack statistics that were found or are concerned, one entry each.
    pub honeypot_attack_statistics: Vec<HoneypotAttackStatistic>,
}

response! {
    HoneypotAttackStatisticData {
        "StatisticsType" => statistics_type: value,
        "Count" => count: value,
        "HoneypotAttackStatistics" => honeypot_attack_statistics: list(""),
    }
}

/// The honeypot attack statistics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HoneypotAttackStatistic {
    /// Value that the statistics has or is given. Example: `112.168.1.**`.
    pub statistics_value: Option<String>,
    /// How many there are of this: statistics. Example: `10`.
    pub statistics_count: Option<i32>,
}

response! {
    HoneypotAttackStatistic {
        "StatisticsValue" => statistics_value: value,
        "StatisticsCount" => statistics_count: value,
    }
}

/// Errors that the documentation of [`GetHoneypotAttackStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotAttackStatisticsError = super::DocumentedError;
