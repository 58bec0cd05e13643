// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDiagnoseReportIds`, from `elasticsearch/ListDiagnoseReportIds.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, Trigger};

/// Lists only the IDs of past intelligent maintenance reports within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDiagnoseReportIdsRequest::new()
///     .end_time(1595174399999)
///     .instance_id("es-cn-n6w1qu7ei000p****")
///     .start_time(1595088000000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_diagnose_report_ids(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDiagnoseReportIdsRequest {
    /// **Required.** End of the period concerned.
    /// Range: 1000000000000 to 2000000000000. Example: `1595174399999`.
    pub end_time: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1qu7ei000p****`.
    pub instance_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: start.
    /// Range: 1000000000000 to 2000000000000. Example: `1595088000000`.
    pub start_time: Option<i64>,
    /// Language of texts, or in which code is written. Example: `spanish`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 200. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    /// Range: 1 to 500. Default: `10`. Example: `15`.
    pub size: Option<i32>,
    /// Whether it starts at once, or what started it. Example: `SYSTEM`.
    pub trigger: Option<Open<Trigger>>,
}

impl ListDiagnoseReportIdsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `startTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `trigger`.
    pub fn trigger(mut self, value: impl Into<Open<Trigger>>) -> Self {
        self.trigger = Some(value.into());
        self
    }
}

request! {
    ListDiagnoseReportIdsRequest {
        "endTime" => end_time: query,
        "InstanceId" => instance_id: path,
        "startTime" => start_time: query,
        "lang" => lang: query,
        "page" => page: query,
        "size" => size: query,
        "trigger" => trigger: query,
    }
}

impl Operation for ListDiagnoseReportIdsRequest {
    type Response = ListDiagnoseReportIdsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDiagnoseReportIds")
        .roa("GET", "/openapi/diagnosis/instances/{InstanceId}/report-ids")
        .required(&["endTime", "InstanceId", "startTime"])
        .read_only();
}

impl Paginated for ListDiagnoseReportIdsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListDiagnoseReportIdsRequest`].
#[non_exhaustive]
pub struct ListDiagnoseReportIdsResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["scheduled__2020-09-13T00:40:00"]`.
    pub result: Vec<String>,
}

response! {
    ListDiagnoseReportIdsResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}
