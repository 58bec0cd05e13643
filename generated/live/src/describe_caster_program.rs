// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterProgram`, from `live/DescribeCasterProgram.md`.

use alicloud_runtime::codegen::*;

/// Lists the episodes in the episode list of a production studio, filtered by time or status.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterProgramRequest::new()
///     .caster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_caster_program(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterProgramRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the episode that the call is about.
    pub episode_id: Option<String>,
    /// Which kind of episode it is or is to be.
    pub episode_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl DescribeCasterProgramRequest {
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
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `EpisodeId`.
    pub fn episode_id(mut self, value: impl Into<String>) -> Self {
        self.episode_id = Some(value.into());
        self
    }
    /// Sets `EpisodeType`.
    pub fn episode_type(mut self, value: impl Into<String>) -> Self {
        self.episode_type = Some(value.into());
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
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    DescribeCasterProgramRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "EpisodeId" => episode_id: query,
        "EpisodeType" => episode_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeCasterProgramRequest {
    type Response = DescribeCasterProgramResponse;
    type Error = DescribeCasterProgramError;
    const INFO: OperationInfo = super::operation("DescribeCasterProgram")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterProgramError] = &[
        DescribeCasterProgramError::InvalidPageSizeMalformed,
        DescribeCasterProgramError::InvalidPageNumMalformed,
        DescribeCasterProgramError::InvalidStartTimeMalformed,
        DescribeCasterProgramError::InvalidEndTimeMalformed,
        DescribeCasterProgramError::InvalidStatusMalformed,
        DescribeCasterProgramError::InvalidParameterMalformed,
        DescribeCasterProgramError::InvalidCasterIdMalformed,
        DescribeCasterProgramError::InvalidCasterNotFound,
        DescribeCasterProgramError::InternalError2,
    ];
}

impl Paginated for DescribeCasterProgramRequest {
    type Item = Episode;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.episodes)
    }
}

/// Response to [`DescribeCasterProgramRequest`].
#[non_exhaustive]
pub struct DescribeCasterProgramResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `LIVEPRODUCER_POST-cn-0pp1czt****`.
    pub caster_id: Option<String>,
    /// The episodes that were found or are concerned, one entry each.
    pub episodes: Vec<Episode>,
    /// Whether the program list is in use. Example: `1`.
    pub program_effect: Option<i32>,
    /// Name that the program goes by. Example: `programs_name`.
    pub program_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeCasterProgramResponse {
        "CasterId" => caster_id: value,
        "Episodes" => episodes: list("Episode"),
        "ProgramEffect" => program_effect: value,
        "ProgramName" => program_name: value,
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The episodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Episode {
    /// IDs of the components that were found or are concerned.
    pub component_ids: Vec<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2016-06-29T10:02:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the episode that the item belongs to or stands for.
    /// Example: `1872639A-F203-4EC5-8E43-CB92E68F****`.
    pub episode_id: Option<String>,
    /// Name that the episode goes by. Example: `program_name_1`.
    pub episode_name: Option<String>,
    /// Which kind of episode it is or is to be. Example: `Resource`.
    pub episode_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `1872639A-F203-4EC5-8E43-CB92E837****`.
    pub resource_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-06-29T09:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Which kind of switch it is or is to be. Example: `TimeFirst`.
    pub switch_type: Option<String>,
}

response! {
    Episode {
        "ComponentIds" => component_ids: list("ComponentId"),
        "EndTime" => end_time: value,
        "EpisodeId" => episode_id: value,
        "EpisodeName" => episode_name: value,
        "EpisodeType" => episode_type: value,
        "ResourceId" => resource_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "SwitchType" => switch_type: value,
    }
}

/// Errors that the documentation of [`DescribeCasterProgramRequest`] names.
///
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumMalformed`](super::DocumentedError::InvalidPageNumMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStatusMalformed`](super::DocumentedError::InvalidStatusMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterProgramError = super::DocumentedError;
