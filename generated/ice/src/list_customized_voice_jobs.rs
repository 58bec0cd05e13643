// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomizedVoiceJobs`, from `ice/ListCustomizedVoiceJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists all voice cloning jobs of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListCustomizedVoiceJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_customized_voice_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<CustomizedVoiceJobType>>,
}

impl ListCustomizedVoiceJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<CustomizedVoiceJobType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ListCustomizedVoiceJobsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
    }
}

impl Operation for ListCustomizedVoiceJobsRequest {
    type Response = ListCustomizedVoiceJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCustomizedVoiceJobs")
        .success_flag("Success")
        .read_only();
}

impl Paginated for ListCustomizedVoiceJobsRequest {
    type Item = CustomizedVoiceJobList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.customized_voice_job_list)
    }
}

/// Response to [`ListCustomizedVoiceJobsRequest`].
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CustomizedVoiceJobData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListCustomizedVoiceJobsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomizedVoiceJobData {
    /// Items of the kind customized voice job that were found or are concerned.
    pub customized_voice_job_list: Vec<CustomizedVoiceJobList>,
    /// How many items match in all, over all pages. Example: `271`.
    pub total_count: Option<i32>,
}

response! {
    CustomizedVoiceJobData {
        "CustomizedVoiceJobList" => customized_voice_job_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind customized voice job that were found or are concerned.
#[non_exhaustive]
pub struct CustomizedVoiceJobList {
    /// ID of the job, for asking later how it stands. Example: `2245ab99a7fd4116a4fd3f499b7a56c5`.
    pub job_id: Option<String>,
    /// ID of the voice that the item belongs to or stands for. Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Name that the voice goes by. Example: `text`.
    pub voice_name: Option<String>,
    /// Free text that tells people about the voice. Example: `text`.
    pub voice_desc: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Standard`.
    pub type_: Option<String>,
    /// Whether the voice is a woman's or a man's. Example: `female`.
    pub gender: Option<String>,
    /// Use that is meant. Example: `story`.
    pub scenario: Option<String>,
    /// When the item was created. Example: `2023-04-01T06:23:59Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created. Example: `2022-06-27T02:42:28Z`.
    pub gmt_create: Option<Timestamp>,
}

response! {
    CustomizedVoiceJobList {
        "JobId" => job_id: value,
        "VoiceId" => voice_id: value,
        "Status" => status: value,
        "Message" => message: value,
        "VoiceName" => voice_name: value,
        "VoiceDesc" => voice_desc: value,
        "Type" => type_: value,
        "Gender" => gender: value,
        "Scenario" => scenario: value,
        "CreateTime" => create_time: value,
        "GmtCreate" => gmt_create: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum CustomizedVoiceJobType {
        /// Simple cloning, which needs little recording.
        Basic = "Basic",
        /// Cloning for the general public, from a short recording.
        Standard = "Standard",
        /// Cloning of the highest quality.
        Premium = "Premium",
    }
}
