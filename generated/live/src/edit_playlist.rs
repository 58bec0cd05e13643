// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EditPlaylist`, from `live/EditPlaylist.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailedItem, Items};

/// Replaces the configuration or the items of a playlist as a whole.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::EditPlaylistRequest::new()
///     .program_id("...")
///     .program_items("...");
/// let reply = client.edit_playlist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EditPlaylistRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the program that the call is about.
    pub program_id: Option<String>,
    /// **Required.** The program items that are concerned.
    pub program_items: Option<String>,
    /// Settings of the program, and what it works with.
    pub program_config: Option<String>,
}

impl EditPlaylistRequest {
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
    /// Sets `ProgramItems`, which is required.
    pub fn program_items(mut self, value: impl Into<String>) -> Self {
        self.program_items = Some(value.into());
        self
    }
    /// Sets `ProgramConfig`.
    pub fn program_config(mut self, value: impl Into<String>) -> Self {
        self.program_config = Some(value.into());
        self
    }
}

request! {
    EditPlaylistRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
        "ProgramItems" => program_items: query,
        "ProgramConfig" => program_config: query,
    }
}

impl Operation for EditPlaylistRequest {
    type Response = EditPlaylistResponse;
    type Error = EditPlaylistError;
    const INFO: OperationInfo = super::operation("EditPlaylist")
        .required(&["ProgramId", "ProgramItems"])
        .region("RegionId");
    const ERRORS: &'static [EditPlaylistError] = &[
        EditPlaylistError::InvalidProgramIdMalformed,
        EditPlaylistError::PlayListIsEmpty,
        EditPlaylistError::MissInputParams,
        EditPlaylistError::InvalidCasterIdMalformed,
        EditPlaylistError::IncorrectPlaylistStatusInuse,
        EditPlaylistError::InvalidParameterMalformed,
        EditPlaylistError::PlayListNotFound,
        EditPlaylistError::InvalidCasterNotFound,
        EditPlaylistError::InternalError2,
    ];
}

/// Response to [`EditPlaylistRequest`].
#[non_exhaustive]
pub struct EditPlaylistResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `0e94d1f4-1a65-445c-9dcf-de8b3b8d****`.
    pub caster_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// ID of the program that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub program_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
}

response! {
    EditPlaylistResponse {
        "CasterId" => caster_id: value,
        "Items" => items: value,
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EditPlaylistRequest`] names.
///
/// - [`InvalidProgramIdMalformed`](super::DocumentedError::InvalidProgramIdMalformed)
/// - [`PlayListIsEmpty`](super::DocumentedError::PlayListIsEmpty)
/// - [`MissInputParams`](super::DocumentedError::MissInputParams)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IncorrectPlaylistStatusInuse`](super::DocumentedError::IncorrectPlaylistStatusInuse)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`PlayListNotFound`](super::DocumentedError::PlayListNotFound)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type EditPlaylistError = super::DocumentedError;
