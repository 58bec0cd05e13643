// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaProducingJobs`, from `ice/ListMediaProducingJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists production jobs of the editing service, filtered by state, type and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListMediaProducingJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_media_producing_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaProducingJobsRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// ID of the project that the call is about.
    pub project_id: Option<String>,
    /// ID of the master job that the call is about.
    pub master_job_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListMediaProducingJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `ProjectId`.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `MasterJobId`.
    pub fn master_job_id(mut self, value: impl Into<String>) -> Self {
        self.master_job_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListMediaProducingJobsRequest {
        "Status" => status: query,
        "JobType" => job_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Keyword" => keyword: query,
        "ProjectId" => project_id: query,
        "MasterJobId" => master_job_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListMediaProducingJobsRequest {
    type Response = ListMediaProducingJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaProducingJobs").read_only();
}

impl Paginated for ListMediaProducingJobsRequest {
    type Item = MediaProducingJobList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_producing_job_list)
    }
}

/// Response to [`ListMediaProducingJobsRequest`].
#[non_exhaustive]
pub struct ListMediaProducingJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind media producing job that were found or are concerned.
    pub media_producing_job_list: Vec<MediaProducingJobList>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
}

response! {
    ListMediaProducingJobsResponse {
        "RequestId" => request_id: value,
        "MediaProducingJobList" => media_producing_job_list: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
    }
}

/// Items of the kind media producing job that were found or are concerned.
#[non_exhaustive]
pub struct MediaProducingJobList {
    /// ID of the job, for asking later how it stands. Example: `******8750b54e3c976a47da6f******`.
    pub job_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `******faa3b542f5a6135217e3******`.
    pub project_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `0ce4ea70f52471edab61f7e7d6786302`.
    pub media_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `http://your-bucket.oss-cn-shanghai.aliyuncs.com/your-video.mp4`.
    pub media_url: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `cb786a39c5d44cecb23d8c864facffc1`.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON.
    /// Example: `{"Text1":"text","Text0":"text","Media1":"mediaId","Media0":"mediaId"}`.
    pub clips_param: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `15.5`.
    pub duration: Option<f64>,
    /// When the item was created. Example: `2022-03-21T16:40:00Z`.
    pub create_time: Option<Timestamp>,
    /// Time that is set or recorded for this: complete. Example: `2022-03-21T16:40:30Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-03-21T16:41:00Z`.
    pub modified_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Sucess`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"key":"value"}`.
    pub user_data: Option<String>,
}

response! {
    MediaProducingJobList {
        "JobId" => job_id: value,
        "ProjectId" => project_id: value,
        "MediaId" => media_id: value,
        "MediaURL" => media_url: value,
        "TemplateId" => template_id: value,
        "ClipsParam" => clips_param: value,
        "Duration" => duration: value,
        "CreateTime" => create_time: value,
        "CompleteTime" => complete_time: value,
        "ModifiedTime" => modified_time: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "UserData" => user_data: value,
    }
}
