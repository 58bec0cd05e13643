// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClientEvents`, from `ecd/DescribeClientEvents.md`.

use alicloud_runtime::codegen::*;

/// Searches the log of user operations, such as sign-in, power and session events, by user or cloud
/// computer.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeClientEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_client_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClientEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// IP address that belongs to the desktop.
    pub desktop_ip: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Name that the office site goes by.
    pub office_site_name: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// Kinds of event to work on or to narrow the list down to. Items: at most 50.
    pub event_types: Vec<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// What is known about the fill hardware.
    pub fill_hardware_info: Option<bool>,
}

impl DescribeClientEventsRequest {
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
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `DesktopIp`.
    pub fn desktop_ip(mut self, value: impl Into<String>) -> Self {
        self.desktop_ip = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
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
    /// Sets `OfficeSiteName`.
    pub fn office_site_name(mut self, value: impl Into<String>) -> Self {
        self.office_site_name = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `EventTypes`.
    pub fn event_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `FillHardwareInfo`.
    #[inline]
    pub fn fill_hardware_info(mut self, value: bool) -> Self {
        self.fill_hardware_info = Some(value);
        self
    }
}

request! {
    DescribeClientEventsRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "DesktopId" => desktop_id: query,
        "DesktopIp" => desktop_ip: query,
        "DirectoryId" => directory_id: query,
        "OfficeSiteId" => office_site_id: query,
        "EventType" => event_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "OfficeSiteName" => office_site_name: query,
        "DesktopName" => desktop_name: query,
        "EventTypes" => event_types: query,
        "Language" => language: query,
        "FillHardwareInfo" => fill_hardware_info: query,
    }
}

impl Operation for DescribeClientEventsRequest {
    type Response = DescribeClientEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClientEvents")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeClientEventsRequest {
    type Item = ClientEvent;
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
        Some(&mut response.events)
    }
}

/// Response to [`DescribeClientEventsRequest`].
#[non_exhaustive]
pub struct DescribeClientEventsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `28A40F12-F340-442B-A35F-46EF6A03227B`.
    pub request_id: Option<String>,
    /// Events, one entry each.
    pub events: Vec<ClientEvent>,
}

response! {
    DescribeClientEventsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Events" => events: list(""),
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct ClientEvent {
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Example: `8665`.
    pub bytes_received: Option<String>,
    /// IP address that belongs to the desktop. Example: `10.10.*.*`.
    pub desktop_ip: Option<String>,
    /// Moment at which the event took place. Example: `2020-11-30T06:32:31Z`.
    pub event_time: Option<Timestamp>,
    /// Example: `2345`.
    pub bytes_send: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-bh77qa8nmjot4****`.
    pub office_site_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `112259558861****`.
    pub ali_uid: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-8fupvkhg0aayu****`.
    pub desktop_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of one event. Example: `5651188b-3070-d1cc-5311-75753d59****`.
    pub event_id: Option<String>,
    /// Which kind of directory it is or is to be. Example: `RAM`.
    pub directory_type: Option<String>,
    /// Class of the event, which says what happened. Example: `DESKTOP_DISCONNECT`.
    pub event_type: Option<String>,
    /// ID of the end user that the item belongs to or stands for. Example: `28961708130834****`.
    pub end_user_id: Option<String>,
    /// IP address that belongs to the client. Example: `100.68.*.*`.
    pub client_ip: Option<String>,
    /// Example: `Darwin 17.7.0 x64`.
    pub client_os: Option<String>,
    /// Which kind of office site it is or is to be. Example: `SIMPLE`.
    pub office_site_type: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-bh77qa8nmjot4****`.
    pub directory_id: Option<String>,
    /// Which version of the client is meant. Example: `1.0.4 202012021700`.
    pub client_version: Option<String>,
    /// Name that the office site goes by. Example: `test`.
    pub office_site_name: Option<String>,
    /// Name that the desktop goes by. Example: `test`.
    pub desktop_name: Option<String>,
    /// ID of the desktop group that the item belongs to or stands for. Example: `dg-kadkdfaf****`.
    pub desktop_group_id: Option<String>,
    /// Name that the desktop group goes by. Example: `testName`.
    pub desktop_group_name: Option<String>,
}

response! {
    ClientEvent {
        "Status" => status: value,
        "BytesReceived" => bytes_received: value,
        "DesktopIp" => desktop_ip: value,
        "EventTime" => event_time: value,
        "BytesSend" => bytes_send: value,
        "OfficeSiteId" => office_site_id: value,
        "AliUid" => ali_uid: value,
        "DesktopId" => desktop_id: value,
        "RegionId" => region_id: value,
        "EventId" => event_id: value,
        "DirectoryType" => directory_type: value,
        "EventType" => event_type: value,
        "EndUserId" => end_user_id: value,
        "ClientIp" => client_ip: value,
        "ClientOS" => client_os: value,
        "OfficeSiteType" => office_site_type: value,
        "DirectoryId" => directory_id: value,
        "ClientVersion" => client_version: value,
        "OfficeSiteName" => office_site_name: value,
        "DesktopName" => desktop_name: value,
        "DesktopGroupId" => desktop_group_id: value,
        "DesktopGroupName" => desktop_group_name: value,
    }
}
