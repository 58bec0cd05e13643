// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeShowList`, from `live/DescribeShowList.md`.

use alicloud_runtime::codegen::*;

/// Returns the playlist of a production studio, with the show now on air.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeShowListRequest::new()
///     .caster_id("...");
/// let reply = client.describe_show_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeShowListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DescribeShowListRequest {
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
}

request! {
    DescribeShowListRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DescribeShowListRequest {
    type Response = DescribeShowListResponse;
    type Error = DescribeShowListError;
    const INFO: OperationInfo = super::operation("DescribeShowList")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeShowListError] = &[
        DescribeShowListError::InvalidUserIdMalformed,
        DescribeShowListError::InvalidParameterMalformed,
        DescribeShowListError::InvalidCasterIdMalformed,
        DescribeShowListError::MissingParameter,
        DescribeShowListError::IllegalOperation,
        DescribeShowListError::InvalidCasterNotFound,
        DescribeShowListError::InvalidShowListNotFound,
        DescribeShowListError::InvalidShowNotFound,
        DescribeShowListError::InternalError2,
    ];
}

/// Response to [`DescribeShowListRequest`].
#[non_exhaustive]
pub struct DescribeShowListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Items of the kind show that were found or are concerned.
    /// Example: `ShowList[Show1, Show2, Show3...]`.
    pub show_list: Option<String>,
    /// What is known about the show list.
    pub show_list_info: Option<ShowListInfo>,
}

response! {
    DescribeShowListResponse {
        "RequestId" => request_id: value,
        "ShowList" => show_list: value,
        "ShowListInfo" => show_list_info: value,
    }
}

/// What is known about the show list.
#[non_exhaustive]
pub struct ShowListInfo {
    /// ID of the current show that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub current_show_id: Option<String>,
    /// ID of the high priority show that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub high_priority_show_id: Option<String>,
    /// When the high priority show began or is to begin. Example: `2021-11-23T12:30:00`.
    pub high_priority_show_start_time: Option<String>,
    /// Items of the kind show that were found or are concerned.
    pub show_list: Vec<Show>,
    /// How often it happens or is tried: show list repeat. Example: `0`.
    pub show_list_repeat_times: Option<i32>,
    /// How often it happens or is tried: total show list repeat. Example: `1`.
    pub total_show_list_repeat_times: Option<i32>,
}

response! {
    ShowListInfo {
        "CurrentShowId" => current_show_id: value,
        "HighPriorityShowId" => high_priority_show_id: value,
        "HighPriorityShowStartTime" => high_priority_show_start_time: value,
        "ShowList" => show_list: list("Show"),
        "ShowListRepeatTimes" => show_list_repeat_times: value,
        "TotalShowListRepeatTimes" => total_show_list_repeat_times: value,
    }
}

/// Items of the kind show that were found or are concerned.
#[non_exhaustive]
pub struct Show {
    /// How long it lasts, or how long the term bought is. Example: `20`.
    pub duration: Option<i64>,
    /// How often it happens or is tried: repeat. Example: `5`.
    pub repeat_times: Option<i32>,
    /// What is known about the resource.
    pub resource_info: Option<ResourceInfo>,
    /// ID of the show that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub show_id: Option<String>,
    /// Name that the show goes by. Example: `liveShow****`.
    pub show_name: Option<String>,
}

response! {
    Show {
        "Duration" => duration: value,
        "RepeatTimes" => repeat_times: value,
        "ResourceInfo" => resource_info: value,
        "ShowId" => show_id: value,
        "ShowName" => show_name: value,
    }
}

/// What is known about the resource.
#[non_exhaustive]
pub struct ResourceInfo {
    /// Which kind of live input it is or is to be. Example: `1`.
    pub live_input_type: Option<i32>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `vod`.
    pub resource_type: Option<String>,
    /// Web address under which the resource is found. Example: `http://**/atestObject**.m3u8`.
    pub resource_url: Option<String>,
}

response! {
    ResourceInfo {
        "LiveInputType" => live_input_type: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "ResourceUrl" => resource_url: value,
    }
}

/// Errors that the documentation of [`DescribeShowListRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InvalidShowNotFound`](super::DocumentedError::InvalidShowNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeShowListError = super::DocumentedError;
