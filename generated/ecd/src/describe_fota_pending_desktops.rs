// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFotaPendingDesktops`, from `ecd/DescribeFotaPendingDesktops.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud computers that an image update task could update but has not yet.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeFotaPendingDesktopsRequest::new()
///     .task_uid("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_fota_pending_desktops(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.**
    pub task_uid: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
}

impl DescribeFotaPendingDesktopsRequest {
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
    /// Sets `TaskUid`, which is required.
    pub fn task_uid(mut self, value: impl Into<String>) -> Self {
        self.task_uid = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
}

request! {
    DescribeFotaPendingDesktopsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TaskUid" => task_uid: query,
        "DesktopId" => desktop_id: query,
        "OfficeSiteId" => office_site_id: query,
        "DesktopName" => desktop_name: query,
    }
}

impl Operation for DescribeFotaPendingDesktopsRequest {
    type Response = DescribeFotaPendingDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFotaPendingDesktops")
        .required(&["RegionId", "TaskUid"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeFotaPendingDesktopsRequest {
    type Item = FotaPendingDesktop;
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
        Some(&mut response.fota_pending_desktops)
    }
}

/// Response to [`DescribeFotaPendingDesktopsRequest`].
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The fota pending desktops that were found or are concerned, one entry each.
    pub fota_pending_desktops: Vec<FotaPendingDesktop>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeFotaPendingDesktopsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "FotaPendingDesktops" => fota_pending_desktops: list(""),
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// The fota pending desktops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FotaPendingDesktop {
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-bvdtu3jn97o1r****`.
    pub desktop_id: Option<String>,
    /// Name that the desktop goes by. Example: `demo-computer`.
    pub desktop_name: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-shanghai+dir-428216****`.
    pub office_site_id: Option<String>,
    /// Example: `windows`.
    pub fota_project: Option<String>,
    /// Which version of the current application is meant. Example: `0.0.1-D-20220513.143129`.
    pub current_app_version: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i64>,
    /// The sessions that were found or are concerned, one entry each.
    pub sessions: Vec<Session>,
}

response! {
    FotaPendingDesktop {
        "DesktopId" => desktop_id: value,
        "DesktopName" => desktop_name: value,
        "OfficeSiteId" => office_site_id: value,
        "FotaProject" => fota_project: value,
        "CurrentAppVersion" => current_app_version: value,
        "Status" => status: value,
        "Sessions" => sessions: list(""),
    }
}

/// The sessions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Session {
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
}

response! {
    Session {
        "EndUserId" => end_user_id: value,
    }
}
