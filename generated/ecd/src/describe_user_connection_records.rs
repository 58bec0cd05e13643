// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserConnectionRecords`, from `ecd/DescribeUserConnectionRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists when the authorized users of a pool connected to which cloud computers, and how long.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeUserConnectionRecordsRequest::new()
///     .desktop_group_id("...")
///     .end_user_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_user_connection_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserConnectionRecordsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// **Required.** ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// Which kind of end user it is or is to be.
    pub end_user_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// `ConnectStartTimeFrom`.
    pub connect_start_time_from: Option<i64>,
    /// `ConnectStartTimeTo`.
    pub connect_start_time_to: Option<i64>,
    /// `ConnectEndTimeFrom`.
    pub connect_end_time_from: Option<i64>,
    /// `ConnectEndTimeTo`.
    pub connect_end_time_to: Option<i64>,
    /// `ConnectDurationFrom`.
    pub connect_duration_from: Option<i64>,
    /// `ConnectDurationTo`.
    pub connect_duration_to: Option<i64>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
}

impl DescribeUserConnectionRecordsRequest {
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
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`, which is required.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `EndUserType`.
    pub fn end_user_type(mut self, value: impl Into<String>) -> Self {
        self.end_user_type = Some(value.into());
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
    /// Sets `ConnectStartTimeFrom`.
    #[inline]
    pub fn connect_start_time_from(mut self, value: i64) -> Self {
        self.connect_start_time_from = Some(value);
        self
    }
    /// Sets `ConnectStartTimeTo`.
    #[inline]
    pub fn connect_start_time_to(mut self, value: i64) -> Self {
        self.connect_start_time_to = Some(value);
        self
    }
    /// Sets `ConnectEndTimeFrom`.
    #[inline]
    pub fn connect_end_time_from(mut self, value: i64) -> Self {
        self.connect_end_time_from = Some(value);
        self
    }
    /// Sets `ConnectEndTimeTo`.
    #[inline]
    pub fn connect_end_time_to(mut self, value: i64) -> Self {
        self.connect_end_time_to = Some(value);
        self
    }
    /// Sets `ConnectDurationFrom`.
    #[inline]
    pub fn connect_duration_from(mut self, value: i64) -> Self {
        self.connect_duration_from = Some(value);
        self
    }
    /// Sets `ConnectDurationTo`.
    #[inline]
    pub fn connect_duration_to(mut self, value: i64) -> Self {
        self.connect_duration_to = Some(value);
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserConnectionRecordsRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "EndUserId" => end_user_id: query,
        "EndUserType" => end_user_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ConnectStartTimeFrom" => connect_start_time_from: query,
        "ConnectStartTimeTo" => connect_start_time_to: query,
        "ConnectEndTimeFrom" => connect_end_time_from: query,
        "ConnectEndTimeTo" => connect_end_time_to: query,
        "ConnectDurationFrom" => connect_duration_from: query,
        "ConnectDurationTo" => connect_duration_to: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for DescribeUserConnectionRecordsRequest {
    type Response = DescribeUserConnectionRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserConnectionRecords")
        .required(&["RegionId", "DesktopGroupId", "EndUserId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeUserConnectionRecordsRequest {
    type Item = ConnectionRecord;
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
        Some(&mut response.connection_records)
    }
}

/// Response to [`DescribeUserConnectionRecordsRequest`].
#[non_exhaustive]
pub struct DescribeUserConnectionRecordsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CC66B0A-BA3B-5D87-BFBE-11AAAD7A8E03`.
    pub request_id: Option<String>,
    /// The connection records that were found or are concerned, one entry each.
    pub connection_records: Vec<ConnectionRecord>,
}

response! {
    DescribeUserConnectionRecordsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "ConnectionRecords" => connection_records: list(""),
    }
}

/// The connection records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConnectionRecord {
    /// ID of the connection record that the item belongs to or stands for. Example: `528`.
    pub connection_record_id: Option<String>,
    /// When the connect began or is to begin. Example: `2022-01-19T10:12:38Z`.
    pub connect_start_time: Option<Timestamp>,
    /// Name that the desktop goes by. Example: `demoComputer`.
    pub desktop_name: Option<String>,
    /// How long the connect lasts. Example: `3600`.
    pub connect_duration: Option<String>,
    /// When the connect ended or is to end. Example: `2022-02-27T20:03:13Z`.
    pub connect_end_time: Option<Timestamp>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-gx2x1dhsmucyy****`.
    pub desktop_id: Option<String>,
}

response! {
    ConnectionRecord {
        "ConnectionRecordId" => connection_record_id: value,
        "ConnectStartTime" => connect_start_time: value,
        "DesktopName" => desktop_name: value,
        "ConnectDuration" => connect_duration: value,
        "ConnectEndTime" => connect_end_time: value,
        "DesktopId" => desktop_id: value,
    }
}
