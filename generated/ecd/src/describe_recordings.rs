// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecordings`, from `ecd/DescribeRecordings.md`.

use alicloud_runtime::codegen::*;

/// Lists screen recording files, optionally with signed URLs for download.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeRecordingsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_recordings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecordingsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Web address under which the need signed is found.
    pub need_signed_url: Option<bool>,
    /// Number that is given for this: signed URL expire minutes.
    pub signed_url_expire_minutes: Option<i32>,
    /// When the standard began or is to begin.
    pub standard_start_time: Option<String>,
    /// When the standard ended or is to end.
    pub standard_end_time: Option<String>,
}

impl DescribeRecordingsRequest {
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
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
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
    /// Sets `NeedSignedUrl`.
    #[inline]
    pub fn need_signed_url(mut self, value: bool) -> Self {
        self.need_signed_url = Some(value);
        self
    }
    /// Sets `SignedUrlExpireMinutes`.
    #[inline]
    pub fn signed_url_expire_minutes(mut self, value: i32) -> Self {
        self.signed_url_expire_minutes = Some(value);
        self
    }
    /// Sets `StandardStartTime`.
    pub fn standard_start_time(mut self, value: impl Into<String>) -> Self {
        self.standard_start_time = Some(value.into());
        self
    }
    /// Sets `StandardEndTime`.
    pub fn standard_end_time(mut self, value: impl Into<String>) -> Self {
        self.standard_end_time = Some(value.into());
        self
    }
}

request! {
    DescribeRecordingsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PolicyGroupId" => policy_group_id: query,
        "DesktopId" => desktop_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NeedSignedUrl" => need_signed_url: query,
        "SignedUrlExpireMinutes" => signed_url_expire_minutes: query,
        "StandardStartTime" => standard_start_time: query,
        "StandardEndTime" => standard_end_time: query,
    }
}

impl Operation for DescribeRecordingsRequest {
    type Response = DescribeRecordingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecordings")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeRecordingsRequest {
    type Item = Recording;
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
        Some(&mut response.recordings)
    }
}

/// Response to [`DescribeRecordingsRequest`].
#[non_exhaustive]
pub struct DescribeRecordingsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nbCQ7ar+fECeh1IuWQXi39R5eoJ68zWp99mTAKRRNRhw==`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `327CFE78-1C0D-51AC-A9C6-BCEDF0DD44D6`.
    pub request_id: Option<String>,
    /// The recordings that were found or are concerned, one entry each.
    pub recordings: Vec<Recording>,
}

response! {
    DescribeRecordingsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Recordings" => recordings: list(""),
    }
}

/// The recordings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Recording {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-04-10T07:26:06Z`.
    pub end_time: Option<Timestamp>,
    /// Path under which the file is found. Example: `pg-4w5nk44zo5yl129dd/1mk78dugw344.mp4`.
    pub file_path: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-04-10T07:26:06Z`.
    pub start_time: Option<Timestamp>,
    /// Which kind of recording it is or is to be. Example: `alltime`.
    pub recording_type: Option<String>,
    /// How large the recording is or is to be. Example: `1742845`.
    pub recording_size: Option<i32>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-10v0vuvm616sk****`.
    pub desktop_id: Option<String>,
    /// IDs of the end users that were found or are concerned. Example: `alice`.
    pub end_user_ids: Vec<String>,
    /// ID of the policy group that the item belongs to or stands for. Example: `pg-6dn811rzrwh9ws4z6`.
    pub policy_group_id: Option<String>,
    /// Name that the desktop goes by. Example: `DemoComputer`.
    pub desktop_name: Option<String>,
    /// Web address under which the signed is found. Example: `text`.
    pub signed_url: Option<String>,
}

response! {
    Recording {
        "EndTime" => end_time: value,
        "FilePath" => file_path: value,
        "StartTime" => start_time: value,
        "RecordingType" => recording_type: value,
        "RecordingSize" => recording_size: value,
        "DesktopId" => desktop_id: value,
        "EndUserIds" => end_user_ids: list(""),
        "PolicyGroupId" => policy_group_id: value,
        "DesktopName" => desktop_name: value,
        "SignedUrl" => signed_url: value,
    }
}
