// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartPlaylist`, from `live/StartPlaylist.md`.

use alicloud_runtime::codegen::*;

/// Starts a playlist from its first item to the last.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartPlaylistRequest::new()
///     .program_id("...");
/// let reply = client.start_playlist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartPlaylistRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the program that the call is about.
    pub program_id: Option<String>,
    /// Way in which the resume works.
    pub resume_mode: Option<String>,
    /// ID of the start item that the call is about.
    pub start_item_id: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
}

impl StartPlaylistRequest {
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
    /// Sets `ProgramId`, which is required.
    pub fn program_id(mut self, value: impl Into<String>) -> Self {
        self.program_id = Some(value.into());
        self
    }
    /// Sets `ResumeMode`.
    pub fn resume_mode(mut self, value: impl Into<String>) -> Self {
        self.resume_mode = Some(value.into());
        self
    }
    /// Sets `StartItemId`.
    pub fn start_item_id(mut self, value: impl Into<String>) -> Self {
        self.start_item_id = Some(value.into());
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
}

request! {
    StartPlaylistRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
        "ResumeMode" => resume_mode: query,
        "StartItemId" => start_item_id: query,
        "Offset" => offset: query,
    }
}

impl Operation for StartPlaylistRequest {
    type Response = StartPlaylistResponse;
    type Error = StartPlaylistError;
    const INFO: OperationInfo = super::operation("StartPlaylist")
        .required(&["ProgramId"])
        .region("RegionId");
    const ERRORS: &'static [StartPlaylistError] = &[
        StartPlaylistError::IncorrectSceneStatus,
        StartPlaylistError::IncorrectCasterStatus,
        StartPlaylistError::IncorrectSceneStatusInuse,
        StartPlaylistError::InvalidProgramIdMalformed,
        StartPlaylistError::InvalidParameterMalformed,
        StartPlaylistError::InvalidNormTypeMalformed,
        StartPlaylistError::InvalidParameterOffset,
        StartPlaylistError::InvalidParameterStartItemId,
        StartPlaylistError::UserQuotaExceed,
        StartPlaylistError::PlayListNotFound,
        StartPlaylistError::PlayListItemNotFound,
        StartPlaylistError::InvalidCasterNotFound,
        StartPlaylistError::InvalidCasterTemplateNotFound,
        StartPlaylistError::IncorrectCasterStatusEnableChannel,
        StartPlaylistError::InternalError2,
    ];
}

/// Response to [`StartPlaylistRequest`].
#[non_exhaustive]
pub struct StartPlaylistResponse {
    /// ID of the program that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub program_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
    /// What is known about the stream.
    pub stream_info: Option<StreamInfo>,
}

response! {
    StartPlaylistResponse {
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
        "StreamInfo" => stream_info: value,
    }
}

/// What is known about the stream.
#[non_exhaustive]
pub struct StreamInfo {
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// The streams that were found or are concerned, one entry each.
    pub streams: Vec<Stream>,
}

response! {
    StreamInfo {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "StreamName" => stream_name: value,
        "Streams" => streams: list("Stream"),
    }
}

/// The streams that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Stream {
    /// Web address under which the pull flv is found.
    pub pull_flv_url: Option<String>,
    /// Web address under which the pull M3 U8 is found.
    pub pull_m3_u8_url: Option<String>,
    /// Web address under which the pull rtmp is found.
    pub pull_rtmp_url: Option<String>,
    /// Grade of the stream's picture. Example: `original`.
    pub quality: Option<String>,
}

response! {
    Stream {
        "PullFlvUrl" => pull_flv_url: value,
        "PullM3U8Url" => pull_m3_u8_url: value,
        "PullRtmpUrl" => pull_rtmp_url: value,
        "Quality" => quality: value,
    }
}

/// Errors that the documentation of [`StartPlaylistRequest`] names.
///
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectCasterStatus`](super::DocumentedError::IncorrectCasterStatus)
/// - [`IncorrectSceneStatusInuse`](super::DocumentedError::IncorrectSceneStatusInuse)
/// - [`InvalidProgramIdMalformed`](super::DocumentedError::InvalidProgramIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidNormTypeMalformed`](super::DocumentedError::InvalidNormTypeMalformed)
/// - [`InvalidParameterOffset`](super::DocumentedError::InvalidParameterOffset)
/// - [`InvalidParameterStartItemId`](super::DocumentedError::InvalidParameterStartItemId)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`PlayListNotFound`](super::DocumentedError::PlayListNotFound)
/// - [`PlayListItemNotFound`](super::DocumentedError::PlayListItemNotFound)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidCasterTemplateNotFound`](super::DocumentedError::InvalidCasterTemplateNotFound)
/// - [`IncorrectCasterStatusEnableChannel`](super::DocumentedError::IncorrectCasterStatusEnableChannel), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StartPlaylistError = super::DocumentedError;
