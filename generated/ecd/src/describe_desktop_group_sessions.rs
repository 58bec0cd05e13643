// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktopGroupSessions`, from `ecd/DescribeDesktopGroupSessions.md`.

use alicloud_runtime::codegen::*;

/// Lists sessions on cloud computer pools, by status, user or period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDesktopGroupSessionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_desktop_group_sessions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of the session, to narrow the list down to or to be put into.
    pub session_status: Option<String>,
    /// Which kind of own it is or is to be.
    pub own_type: Option<i32>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What is known about the fill terminal.
    pub fill_terminal_info: Option<bool>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// IDs of the desktop groups to work on or to narrow the list down to.
    pub desktop_group_ids: Vec<String>,
    /// Name that the desktop group goes by.
    pub desktop_group_name: Option<String>,
}

impl DescribeDesktopGroupSessionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SessionStatus`.
    pub fn session_status(mut self, value: impl Into<String>) -> Self {
        self.session_status = Some(value.into());
        self
    }
    /// Sets `OwnType`.
    #[inline]
    pub fn own_type(mut self, value: i32) -> Self {
        self.own_type = Some(value);
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
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
    /// Sets `FillTerminalInfo`.
    #[inline]
    pub fn fill_terminal_info(mut self, value: bool) -> Self {
        self.fill_terminal_info = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `DesktopGroupIds`.
    pub fn desktop_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopGroupName`.
    pub fn desktop_group_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_name = Some(value.into());
        self
    }
}

request! {
    DescribeDesktopGroupSessionsRequest {
        "RegionId" => region_id: query,
        "SessionStatus" => session_status: query,
        "OwnType" => own_type: query,
        "EndUserId" => end_user_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "FillTerminalInfo" => fill_terminal_info: query,
        "Language" => language: query,
        "DesktopGroupIds" => desktop_group_ids: query,
        "DesktopGroupName" => desktop_group_name: query,
    }
}

impl Operation for DescribeDesktopGroupSessionsRequest {
    type Response = DescribeDesktopGroupSessionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktopGroupSessions")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDesktopGroupSessionsRequest {
    type Item = Session;
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
        Some(&mut response.sessions)
    }
}

/// Response to [`DescribeDesktopGroupSessionsRequest`].
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0920845-7359-59FC-9899-B****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// The sessions that were found or are concerned, one entry each.
    pub sessions: Vec<Session>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `caeba0bbb2`.
    pub next_token: Option<String>,
}

response! {
    DescribeDesktopGroupSessionsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Sessions" => sessions: list(""),
        "NextToken" => next_token: value,
    }
}

/// The sessions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Session {
    /// ID of the end user that the item belongs to or stands for. Example: `xianqiu`.
    pub end_user_id: Option<String>,
    /// ID of the desktop group that the item belongs to or stands for. Example: `dg-iaqu3bi2xtie****`.
    pub desktop_group_id: Option<String>,
    /// Name that the desktop group goes by. Example: `text`.
    pub desktop_group_name: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-8904****`.
    pub office_site_id: Option<String>,
    /// Name that the office site goes by. Example: `text`.
    pub office_site_name: Option<String>,
    /// Which kind of own it is or is to be. Example: `0`.
    pub own_type: Option<i32>,
    /// State that the session is in. Example: `Connected`.
    pub session_status: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-g6t1ukbaea****`.
    pub desktop_id: Option<String>,
    /// Example: `windows_\"Windows10Enterprise\"10.0(Build22000)`.
    pub client_os: Option<String>,
    /// Which version of the client is meant. Example: `2.0.0-R-20221030.08****`.
    pub client_version: Option<String>,
    /// IP address that belongs to the client. Example: `172.21.XX.XX`.
    pub client_ip: Option<String>,
    /// Time that is set or recorded for this: latest connection. Example: `120`.
    pub latest_connection_time: Option<i64>,
    /// How long the total connection lasts. Example: `120`.
    pub total_connection_duration: Option<i64>,
    /// Time that is set or recorded for this: session idle. Example: `120`.
    pub session_idle_time: Option<i64>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// When the last session began or is to begin. Example: `2022-08-31 06:56:45`.
    pub last_session_start_time: Option<String>,
    /// When the last session ended or is to end. Example: `2022-08-31 06:56:45`.
    pub last_session_end_time: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// Time that is set or recorded for this: end user apply coordinate. Example: `1678794261000`.
    pub end_user_apply_coordinate_time: Option<i64>,
}

response! {
    Session {
        "EndUserId" => end_user_id: value,
        "DesktopGroupId" => desktop_group_id: value,
        "DesktopGroupName" => desktop_group_name: value,
        "OfficeSiteId" => office_site_id: value,
        "OfficeSiteName" => office_site_name: value,
        "OwnType" => own_type: value,
        "SessionStatus" => session_status: value,
        "DesktopId" => desktop_id: value,
        "ClientOS" => client_os: value,
        "ClientVersion" => client_version: value,
        "ClientIp" => client_ip: value,
        "LatestConnectionTime" => latest_connection_time: value,
        "TotalConnectionDuration" => total_connection_duration: value,
        "SessionIdleTime" => session_idle_time: value,
        "ProtocolType" => protocol_type: value,
        "LastSessionStartTime" => last_session_start_time: value,
        "LastSessionEndTime" => last_session_end_time: value,
        "OsType" => os_type: value,
        "EndUserApplyCoordinateTime" => end_user_apply_coordinate_time: value,
    }
}
