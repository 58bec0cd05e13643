// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDeliveryHistoryJobs`, from `actiontrail/ListDeliveryHistoryJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the jobs for delivering past events.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::ListDeliveryHistoryJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_delivery_history_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDeliveryHistoryJobsRequest {
    /// How many items a page holds at most. Range: 0 to 100. Default: ``. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 2147483647. Example: `1`.
    pub page_number: Option<i32>,
}

impl ListDeliveryHistoryJobsRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListDeliveryHistoryJobsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListDeliveryHistoryJobsRequest {
    type Response = ListDeliveryHistoryJobsResponse;
    type Error = ListDeliveryHistoryJobsError;
    const INFO: OperationInfo = super::operation("ListDeliveryHistoryJobs").read_only();
    const ERRORS: &'static [ListDeliveryHistoryJobsError] = &[
        ListDeliveryHistoryJobsError::ServiceUnavailable,
    ];
}

impl Paginated for ListDeliveryHistoryJobsRequest {
    type Item = DeliveryHistoryJob;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.delivery_history_jobs)
    }
}

/// Response to [`ListDeliveryHistoryJobsRequest`].
#[non_exhaustive]
pub struct ListDeliveryHistoryJobsResponse {
    /// The delivery history jobs that were found or are concerned, one entry each.
    pub delivery_history_jobs: Vec<DeliveryHistoryJob>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B190816C-6DCA-4DC5-9B8E-EE0367B57CFF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListDeliveryHistoryJobsResponse {
        "DeliveryHistoryJobs" => delivery_history_jobs: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The delivery history jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DeliveryHistoryJob {
    /// When the item was created or added. Example: `2021-04-26T03:17:04Z`.
    pub created_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-04-26T03:22:04Z`.
    pub end_time: Option<Timestamp>,
    /// Region that the home lies in. Example: `cn-hangzhou`.
    pub home_region: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `16602`.
    pub job_id: Option<i64>,
    /// State that the job is in. Example: `2`.
    pub job_status: Option<i32>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-01-26T03:17:04Z`.
    pub start_time: Option<Timestamp>,
    /// Trail, which keeps recording calls and delivers the records. Example: `trail-name`.
    pub trail_name: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-04-26T03:20:08Z`.
    pub updated_time: Option<Timestamp>,
}

response! {
    DeliveryHistoryJob {
        "CreatedTime" => created_time: value,
        "EndTime" => end_time: value,
        "HomeRegion" => home_region: value,
        "JobId" => job_id: value,
        "JobStatus" => job_status: value,
        "StartTime" => start_time: value,
        "TrailName" => trail_name: value,
        "UpdatedTime" => updated_time: value,
    }
}

/// Errors that the documentation of [`ListDeliveryHistoryJobsRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListDeliveryHistoryJobsError = super::DocumentedError;
