// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvatarTrainingJobs`, from `ice/ListAvatarTrainingJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the digital human training jobs of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAvatarTrainingJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_avatar_training_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvatarTrainingJobsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl ListAvatarTrainingJobsRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListAvatarTrainingJobsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
    }
}

impl Operation for ListAvatarTrainingJobsRequest {
    type Response = ListAvatarTrainingJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAvatarTrainingJobs")
        .success_flag("Success")
        .read_only();
}

impl Paginated for ListAvatarTrainingJobsRequest {
    type Item = AvatarTrainingJobList;
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
        Some(&mut response.data.as_mut()?.avatar_training_job_list)
    }
}

/// Response to [`ListAvatarTrainingJobsRequest`].
#[non_exhaustive]
pub struct ListAvatarTrainingJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AvatarTrainingJobData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAvatarTrainingJobsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AvatarTrainingJobData {
    /// Items of the kind avatar training job that were found or are concerned.
    pub avatar_training_job_list: Vec<AvatarTrainingJobList>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
}

response! {
    AvatarTrainingJobData {
        "AvatarTrainingJobList" => avatar_training_job_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind avatar training job that were found or are concerned.
#[non_exhaustive]
pub struct AvatarTrainingJobList {
    /// ID of the job, for asking later how it stands. Example: `*****aded114489ea02e0addf93*****`.
    pub job_id: Option<String>,
    /// ID of the avatar that the item belongs to or stands for. Example: `Avatar-XXX`.
    pub avatar_id: Option<String>,
    /// Name that the avatar goes by. Example: `text`.
    pub avatar_name: Option<String>,
    /// Free text that tells people about the avatar. Example: `text`.
    pub avatar_description: Option<String>,
    /// Which kind of avatar it is or is to be. Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Media ID of the digital human's picture. Example: `*****aded114489ea02e0addf93*****`.
    pub portrait: Option<String>,
    /// Time that is set or recorded for this: first training. Example: `2020-12-23T13:33:40Z`.
    pub first_training_time: Option<Timestamp>,
    /// Time that is set or recorded for this: last training. Example: `2020-12-23T13:33:40Z`.
    pub last_training_time: Option<Timestamp>,
    /// When the item was created. Example: `2020-12-23T13:33:40Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    AvatarTrainingJobList {
        "JobId" => job_id: value,
        "AvatarId" => avatar_id: value,
        "AvatarName" => avatar_name: value,
        "AvatarDescription" => avatar_description: value,
        "AvatarType" => avatar_type: value,
        "Status" => status: value,
        "Message" => message: value,
        "Portrait" => portrait: value,
        "FirstTrainingTime" => first_training_time: value,
        "LastTrainingTime" => last_training_time: value,
        "CreateTime" => create_time: value,
    }
}
