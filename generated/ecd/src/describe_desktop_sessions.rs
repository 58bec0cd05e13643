// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktopSessions`, from `ecd/DescribeDesktopSessions.md`.

use alicloud_runtime::codegen::*;

/// Lists sessions on cloud computers in detail, by user, status, office network or period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDesktopSessionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_desktop_sessions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopSessionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// State of the session, to narrow the list down to or to be put into.
    pub session_status: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// Which kind of sub pay it is or is to be.
    pub sub_pay_type: Option<String>,
    /// `CheckOsSession`.
    pub check_os_session: Option<bool>,
    /// `EndUserIdFilter`.
    pub end_user_id_filter: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// What is known about the fill hardware.
    pub fill_hardware_info: Option<bool>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeDesktopSessionsRequest {
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
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `SessionStatus`.
    pub fn session_status(mut self, value: impl Into<String>) -> Self {
        self.session_status = Some(value.into());
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `SubPayType`.
    pub fn sub_pay_type(mut self, value: impl Into<String>) -> Self {
        self.sub_pay_type = Some(value.into());
        self
    }
    /// Sets `CheckOsSession`.
    #[inline]
    pub fn check_os_session(mut self, value: bool) -> Self {
        self.check_os_session = Some(value);
        self
    }
    /// Sets `EndUserIdFilter`.
    pub fn end_user_id_filter(mut self, value: impl Into<String>) -> Self {
        self.end_user_id_filter = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `FillHardwareInfo`.
    #[inline]
    pub fn fill_hardware_info(mut self, value: bool) -> Self {
        self.fill_hardware_info = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeDesktopSessionsRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "EndUserId" => end_user_id: query,
        "SessionStatus" => session_status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DesktopId" => desktop_id: query,
        "DesktopName" => desktop_name: query,
        "SubPayType" => sub_pay_type: query,
        "CheckOsSession" => check_os_session: query,
        "EndUserIdFilter" => end_user_id_filter: query,
        "ResourceGroupId" => resource_group_id: query,
        "FillHardwareInfo" => fill_hardware_info: query,
        "Language" => language: query,
    }
}

impl Operation for DescribeDesktopSessionsRequest {
    type Response = DescribeDesktopSessionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktopSessions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDesktopSessionsRequest {
    type Item = Session;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sessions)
    }
}

/// Response to [`DescribeDesktopSessionsRequest`].
#[non_exhaustive]
pub struct DescribeDesktopSessionsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EC4A6DB-EC8D-55B0-9038-543DE671****`.
    pub request_id: Option<String>,
    /// The sessions that were found or are concerned, one entry each.
    pub sessions: Vec<Session>,
}

response! {
    DescribeDesktopSessionsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Sessions" => sessions: list(""),
    }
}

/// The sessions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Session {
    /// State that the session is in. Example: `Connected`.
    pub session_status: Option<String>,
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-8904****`.
    pub office_site_id: Option<String>,
    /// IP address that belongs to the client. Example: `172.21.XX.XX`.
    pub client_ip: Option<String>,
    /// Example: `windows_\"Windows10Enterprise\"10.0(Build22000)`.
    pub client_os: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-g6t1ukbaea****`.
    pub desktop_id: Option<String>,
    /// Name that the desktop goes by. Example: `DemoComputer`.
    pub desktop_name: Option<String>,
    /// Name that the office site goes by. Example: `TestOfficeSite`.
    pub office_site_name: Option<String>,
    /// Which version of the client is meant. Example: `2.0.0-R-20221030.08****`.
    pub client_version: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Time that is set or recorded for this: latest connection. Example: `120`.
    pub latest_connection_time: Option<i64>,
    /// Time that is set or recorded for this: total connection. Example: `240`.
    pub total_connection_time: Option<i64>,
    /// When the session began or is to begin. Example: `2023-01-28T02:31:43Z`.
    pub session_start_time: Option<Timestamp>,
    /// When the session ended or is to end. Example: `2023-01-28T02:31:43Z`.
    pub session_end_time: Option<Timestamp>,
    /// Time that is set or recorded for this: session idle. Example: `120`.
    pub session_idle_time: Option<i64>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// Time that is set or recorded for this: end user apply coordinate. Example: `120`.
    pub end_user_apply_coordinate_time: Option<i64>,
}

response! {
    Session {
        "SessionStatus" => session_status: value,
        "EndUserId" => end_user_id: value,
        "OfficeSiteId" => office_site_id: value,
        "ClientIp" => client_ip: value,
        "ClientOS" => client_os: value,
        "DesktopId" => desktop_id: value,
        "DesktopName" => desktop_name: value,
        "OfficeSiteName" => office_site_name: value,
        "ClientVersion" => client_version: value,
        "ProtocolType" => protocol_type: value,
        "LatestConnectionTime" => latest_connection_time: value,
        "TotalConnectionTime" => total_connection_time: value,
        "SessionStartTime" => session_start_time: value,
        "SessionEndTime" => session_end_time: value,
        "SessionIdleTime" => session_idle_time: value,
        "OsType" => os_type: value,
        "EndUserApplyCoordinateTime" => end_user_apply_coordinate_time: value,
    }
}
