// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFotaTasks`, from `ecd/DescribeFotaTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists image update tasks, with version, release notes and number of pending cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeFotaTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_fota_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFotaTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Items: at most 100.
    pub task_uid: Vec<String>,
    /// State of the user, to narrow the list down to or to be put into.
    pub user_status: Option<String>,
    /// State of the fota, to narrow the list down to or to be put into.
    pub fota_status: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeFotaTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `TaskUid`.
    pub fn task_uid(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_uid = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserStatus`.
    pub fn user_status(mut self, value: impl Into<String>) -> Self {
        self.user_status = Some(value.into());
        self
    }
    /// Sets `FotaStatus`.
    pub fn fota_status(mut self, value: impl Into<String>) -> Self {
        self.fota_status = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeFotaTasksRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TaskUid" => task_uid: query,
        "UserStatus" => user_status: query,
        "FotaStatus" => fota_status: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeFotaTasksRequest {
    type Response = DescribeFotaTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFotaTasks")
        .required(&["RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeFotaTasksRequest {
    type Item = FotaTask;
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
        Some(&mut response.fota_tasks)
    }
}

/// Response to [`DescribeFotaTasksRequest`].
#[non_exhaustive]
pub struct DescribeFotaTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The fota tasks that were found or are concerned, one entry each.
    pub fota_tasks: Vec<FotaTask>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL****`.
    pub next_token: Option<String>,
}

response! {
    DescribeFotaTasksResponse {
        "RequestId" => request_id: value,
        "FotaTasks" => fota_tasks: list(""),
        "Code" => code: value,
        "Message" => message: value,
        "NextToken" => next_token: value,
    }
}

/// The fota tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FotaTask {
    /// Example: `aot-c4khwrp9ocml4****`.
    pub task_uid: Option<String>,
    /// Example: `To be hidden.`.
    pub fota_project: Option<String>,
    /// Which version of the application is meant. Example: `0.0.1-D-20220513.143129`.
    pub app_version: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `valid`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: publish. Example: `2022-05-31T04:28:48Z`.
    pub publish_time: Option<Timestamp>,
    /// How many there are of this: pending desktop. Example: `1`.
    pub pending_desktop_count: Option<i32>,
    /// Example: `test`.
    pub release_note: Option<String>,
    /// How large it is, or how many a page holds. Example: `568533470`.
    pub size: Option<i32>,
    /// How many there are of this: pending custom image. Example: `1`.
    pub pending_custom_image_count: Option<i32>,
}

response! {
    FotaTask {
        "TaskUid" => task_uid: value,
        "FotaProject" => fota_project: value,
        "AppVersion" => app_version: value,
        "Status" => status: value,
        "PublishTime" => publish_time: value,
        "PendingDesktopCount" => pending_desktop_count: value,
        "ReleaseNote" => release_note: value,
        "Size" => size: value,
        "PendingCustomImageCount" => pending_custom_image_count: value,
    }
}
