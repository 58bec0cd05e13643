// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyShowList`, from `live/ModifyShowList.md`.

use alicloud_runtime::codegen::*;

/// Changes a playlist's attributes, such as repeat count, insert position, or high-priority show.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyShowListRequest::new()
///     .caster_id("...");
/// let reply = client.modify_show_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyShowListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the show that the call is about.
    pub show_id: Option<String>,
    /// How often it happens or is tried: repeat.
    pub repeat_times: Option<i32>,
    /// Place in the list that the item gets, counted from 0.
    pub spot: Option<i32>,
    /// ID of the high priority show that the call is about.
    pub high_priority_show_id: Option<String>,
    /// When the high priority show began or is to begin.
    pub high_priority_show_start_time: Option<String>,
}

impl ModifyShowListRequest {
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
    /// Sets `ShowId`.
    pub fn show_id(mut self, value: impl Into<String>) -> Self {
        self.show_id = Some(value.into());
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
    /// Sets `HighPriorityShowId`.
    pub fn high_priority_show_id(mut self, value: impl Into<String>) -> Self {
        self.high_priority_show_id = Some(value.into());
        self
    }
    /// Sets `HighPriorityShowStartTime`.
    pub fn high_priority_show_start_time(mut self, value: impl Into<String>) -> Self {
        self.high_priority_show_start_time = Some(value.into());
        self
    }
}

request! {
    ModifyShowListRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ShowId" => show_id: query,
        "RepeatTimes" => repeat_times: query,
        "Spot" => spot: query,
        "HighPriorityShowId" => high_priority_show_id: query,
        "HighPriorityShowStartTime" => high_priority_show_start_time: query,
    }
}

impl Operation for ModifyShowListRequest {
    type Response = ModifyShowListResponse;
    type Error = ModifyShowListError;
    const INFO: OperationInfo = super::operation("ModifyShowList")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyShowListError] = &[
        ModifyShowListError::InvalidUserIdMalformed,
        ModifyShowListError::InvalidParameterMalformed,
        ModifyShowListError::InvalidCasterIdMalformed,
        ModifyShowListError::IncorrectCasterStatus,
        ModifyShowListError::MissingParameter,
        ModifyShowListError::IllegalOperation,
        ModifyShowListError::InvalidCasterNotFound,
        ModifyShowListError::InvalidShowListNotFound,
        ModifyShowListError::InvalidShowNotFound,
        ModifyShowListError::InternalError2,
    ];
}

/// Response to [`ModifyShowListRequest`].
pub type ModifyShowListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyShowListRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IncorrectCasterStatus`](super::DocumentedError::IncorrectCasterStatus)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InvalidShowNotFound`](super::DocumentedError::InvalidShowNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyShowListError = super::DocumentedError;
