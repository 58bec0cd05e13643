// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRecordFiles`, from `ice/ListLiveRecordFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the index files that live recording produced within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveRecordFilesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_record_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRecordFilesRequest {
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// IDs of the jobs to work on or to narrow the list down to. Items: at most 100.
    pub job_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Notation or file format of the record.
    pub record_format: Option<String>,
}

impl ListLiveRecordFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `JobIds`.
    pub fn job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `RecordFormat`.
    pub fn record_format(mut self, value: impl Into<String>) -> Self {
        self.record_format = Some(value.into());
        self
    }
}

request! {
    ListLiveRecordFilesRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "JobIds" => job_ids: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "RecordFormat" => record_format: query,
    }
}

impl Operation for ListLiveRecordFilesRequest {
    type Response = ListLiveRecordFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLiveRecordFiles")
        .method("GET")
        .read_only();
}

impl Paginated for ListLiveRecordFilesRequest {
    type Item = File;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.files)
    }
}

/// Response to [`ListLiveRecordFilesRequest`].
#[non_exhaustive]
pub struct ListLiveRecordFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE24625C-7C0F-4020-8448-****`.
    pub request_id: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// Whether the oldest or the newest come first. Example: `asc`.
    pub sort_by: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
}

response! {
    ListLiveRecordFilesResponse {
        "RequestId" => request_id: value,
        "PageNo" => page_no: value,
        "SortBy" => sort_by: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Files" => files: list(""),
    }
}

/// The files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct File {
    /// Web address under which the record is found. Example: `http://****/atestObject****.m3u8`.
    pub record_url: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-01T07:36:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-01T07:36:10Z`.
    pub end_time: Option<Timestamp>,
    /// How long it lasts, or how long the term bought is. Example: `100.0`.
    pub duration: Option<f64>,
    /// Extent from left to right. Example: `480`.
    pub width: Option<i32>,
    /// Extent from top to bottom. Example: `640`.
    pub height: Option<i32>,
    /// When the item was created. Example: `2016-05-27T09:40:56Z`.
    pub create_time: Option<Timestamp>,
    /// Where the recording is stored. Example: `text`.
    pub record_output: Option<String>,
    /// ID of the record that the item belongs to or stands for.
    /// Example: `c4d7f0a4-b506-43f9-8de3-07732c3f****`.
    pub record_id: Option<String>,
    /// Web address under which the stream is found. Example: `LiveStream***`.
    pub stream_url: Option<String>,
    /// Name that the job goes by. Example: `LiveRecordJob***`.
    pub job_name: Option<String>,
    /// Notation or file format that is used. Example: `m3u8`.
    pub format: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `c4d7f0a4-b506-43f9-8de3-07732c3f****`.
    pub job_id: Option<String>,
}

response! {
    File {
        "RecordUrl" => record_url: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Duration" => duration: value,
        "Width" => width: value,
        "Height" => height: value,
        "CreateTime" => create_time: value,
        "RecordOutput" => record_output: value,
        "RecordId" => record_id: value,
        "StreamUrl" => stream_url: value,
        "JobName" => job_name: value,
        "Format" => format: value,
        "JobId" => job_id: value,
    }
}
