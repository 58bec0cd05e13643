// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySendStatistics`, from `dysmsapi/QuerySendStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns daily counts of messages sent, delivered, and failed.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySendStatisticsRequest::new()
///     .is_globe(1)
///     .start_date("...")
///     .end_date("...")
///     .page_index(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_send_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySendStatisticsRequest {
    /// **Required.** Whether figures for messages within China or for international ones are returned.
    /// Range: 1 to 2.
    pub is_globe: Option<i32>,
    /// **Required.** First day of the period concerned.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned.
    pub end_date: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_index: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Kind of message: verification code, notification, promotion or international message.
    pub template_type: Option<i32>,
    /// Signature that stands at the head of the message and tells who sends it.
    pub sign_name: Option<String>,
}

impl QuerySendStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IsGlobe`, which is required.
    #[inline]
    pub fn is_globe(mut self, value: i32) -> Self {
        self.is_globe = Some(value);
        self
    }
    /// Sets `StartDate`, which is required.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`, which is required.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `PageIndex`, which is required.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TemplateType`.
    #[inline]
    pub fn template_type(mut self, value: i32) -> Self {
        self.template_type = Some(value);
        self
    }
    /// Sets `SignName`.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
}

request! {
    QuerySendStatisticsRequest {
        "IsGlobe" => is_globe: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
        "TemplateType" => template_type: query,
        "SignName" => sign_name: query,
    }
}

impl Operation for QuerySendStatisticsRequest {
    type Response = QuerySendStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySendStatistics")
        .required(&["IsGlobe", "StartDate", "EndDate", "PageIndex", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for QuerySendStatisticsRequest {
    type Item = TargetList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.target_list)
    }
}

/// Response to [`QuerySendStatisticsRequest`].
#[non_exhaustive]
pub struct QuerySendStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E47708****`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SendStatisticData>,
}

response! {
    QuerySendStatisticsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SendStatisticData {
    /// How many entries match in all. Example: `20`.
    pub total_size: Option<i64>,
    /// Figures for each day, one entry each.
    pub target_list: Vec<TargetList>,
}

response! {
    SendStatisticData {
        "TotalSize" => total_size: value,
        "TargetList" => target_list: list(""),
    }
}

/// Figures for each day, one entry each.
#[non_exhaustive]
pub struct TargetList {
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
    /// How many messages were reported as delivered. Example: `17`.
    pub responded_success_count: Option<i64>,
    /// How many messages were reported as failed. Example: `2`.
    pub responded_fail_count: Option<i64>,
    /// How many messages the carrier has not reported on. Example: `1`.
    pub no_responded_count: Option<i64>,
    /// Day that the figures are for. Example: `20201010`.
    pub send_date: Option<String>,
}

response! {
    TargetList {
        "TotalCount" => total_count: value,
        "RespondedSuccessCount" => responded_success_count: value,
        "RespondedFailCount" => responded_fail_count: value,
        "NoRespondedCount" => no_responded_count: value,
        "SendDate" => send_date: value,
    }
}
