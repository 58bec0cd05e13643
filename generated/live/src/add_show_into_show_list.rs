// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddShowIntoShowList`, from `live/AddShowIntoShowList.md`.

use alicloud_runtime::codegen::*;

/// Adds one show, or several in batch mode, to the playlist of a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddShowIntoShowListRequest::new()
///     .caster_id("...");
/// let reply = client.add_show_into_show_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddShowIntoShowListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind show to work on or to narrow the list down to. Items: at most 10.
    pub show_list: Vec<ShowList>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// Name that the show goes by.
    pub show_name: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Web address under which the resource is found.
    pub resource_url: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i64>,
    /// How often it happens or is tried: repeat.
    pub repeat_times: Option<i32>,
    /// Place in the list that the item gets, counted from 0.
    pub spot: Option<i32>,
    /// Which kind of live input it is or is to be.
    pub live_input_type: Option<i32>,
    /// Way in which the is batch works.
    pub is_batch_mode: Option<bool>,
}

impl AddShowIntoShowListRequest {
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
    /// Sets `showList`.
    pub fn show_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ShowList>>,
    ) -> Self {
        self.show_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `ShowName`.
    pub fn show_name(mut self, value: impl Into<String>) -> Self {
        self.show_name = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceUrl`.
    pub fn resource_url(mut self, value: impl Into<String>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `RepeatTimes`.
    #[inline]
    pub fn repeat_times(mut self, value: i32) -> Self {
        self.repeat_times = Some(value);
        self
    }
    /// Sets `Spot`.
    #[inline]
    pub fn spot(mut self, value: i32) -> Self {
        self.spot = Some(value);
        self
    }
    /// Sets `LiveInputType`.
    #[inline]
    pub fn live_input_type(mut self, value: i32) -> Self {
        self.live_input_type = Some(value);
        self
    }
    /// Sets `isBatchMode`.
    #[inline]
    pub fn is_batch_mode(mut self, value: bool) -> Self {
        self.is_batch_mode = Some(value);
        self
    }
}

request! {
    AddShowIntoShowListRequest {
        "RegionId" => region_id: query,
        "showList" => show_list: query,
        "CasterId" => caster_id: query,
        "ShowName" => show_name: query,
        "ResourceType" => resource_type: query,
        "ResourceUrl" => resource_url: query,
        "ResourceId" => resource_id: query,
        "Duration" => duration: query,
        "RepeatTimes" => repeat_times: query,
        "Spot" => spot: query,
        "LiveInputType" => live_input_type: query,
        "isBatchMode" => is_batch_mode: query,
    }
}

impl Operation for AddShowIntoShowListRequest {
    type Response = AddShowIntoShowListResponse;
    type Error = AddShowIntoShowListError;
    const INFO: OperationInfo = super::operation("AddShowIntoShowList")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [AddShowIntoShowListError] = &[
        AddShowIntoShowListError::InvalidUserIdMalformed,
        AddShowIntoShowListError::InvalidParameterMalformed,
        AddShowIntoShowListError::InvalidCasterIdMalformed,
        AddShowIntoShowListError::InvalidVodUrlMalformed,
        AddShowIntoShowListError::MissingParameter,
        AddShowIntoShowListError::IllegalOperation,
        AddShowIntoShowListError::InvalidCasterNotFound,
        AddShowIntoShowListError::InvalidShowListNotFound,
        AddShowIntoShowListError::InternalError2,
    ];
}

/// Response to [`AddShowIntoShowListRequest`].
#[non_exhaustive]
pub struct AddShowIntoShowListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `987DA143-A39C-5B5D-AF5B-3B07944A0036`.
    pub request_id: Option<String>,
    /// ID of the show that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub show_id: Option<String>,
    /// Items of the kind failed that were found or are concerned.
    /// Example: `failedList[Show1, Show2...]`.
    pub failed_list: Option<String>,
    /// IDs of the successful shows that were found or are concerned. Example: `text`.
    pub successful_show_ids: Option<String>,
}

response! {
    AddShowIntoShowListResponse {
        "RequestId" => request_id: value,
        "ShowId" => show_id: value,
        "failedList" => failed_list: value,
        "successfulShowIds" => successful_show_ids: value,
    }
}

/// Items of the kind show to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ShowList {
    /// Seconds that the item is played.
    pub duration: Option<i64>,
    /// Which kind of live input it is or is to be.
    pub live_input_type: Option<i32>,
    /// How often it happens or is tried: repeat.
    pub repeat_times: Option<i32>,
    /// ID of the resource that the call is about.
    pub resource_id: Option<String>,
    /// Which kind of resource it is or is to be.
    pub resource_type: Option<String>,
    /// Web address under which the resource is found.
    pub resource_url: Option<String>,
    /// Name that the show goes by.
    pub show_name: Option<String>,
}

impl ShowList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `duration`.
    #[inline]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `liveInputType`.
    #[inline]
    pub fn live_input_type(mut self, value: i32) -> Self {
        self.live_input_type = Some(value);
        self
    }
    /// Sets `repeatTimes`.
    #[inline]
    pub fn repeat_times(mut self, value: i32) -> Self {
        self.repeat_times = Some(value);
        self
    }
    /// Sets `resourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `resourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceUrl`.
    pub fn resource_url(mut self, value: impl Into<String>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
    /// Sets `showName`.
    pub fn show_name(mut self, value: impl Into<String>) -> Self {
        self.show_name = Some(value.into());
        self
    }
}

request! {
    ShowList {
        "duration" => duration: field,
        "liveInputType" => live_input_type: field,
        "repeatTimes" => repeat_times: field,
        "resourceId" => resource_id: field,
        "resourceType" => resource_type: field,
        "resourceUrl" => resource_url: field,
        "showName" => show_name: field,
    }
}

/// Errors that the documentation of [`AddShowIntoShowListRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidVodUrlMalformed`](super::DocumentedError::InvalidVodUrlMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddShowIntoShowListError = super::DocumentedError;
