// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPlaylistItems`, from `live/AddPlaylistItems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailedItem, Items};

/// Appends items to a playlist of a production studio and tells which of them failed.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddPlaylistItemsRequest::new()
///     .caster_id("...")
///     .program_items("...");
/// let reply = client.add_playlist_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPlaylistItemsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** The program items that are concerned.
    pub program_items: Option<String>,
    /// ID of the program that the call is about.
    pub program_id: Option<String>,
    /// Settings of the program, and what it works with.
    pub program_config: Option<String>,
}

impl AddPlaylistItemsRequest {
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
    /// Sets `ProgramItems`, which is required.
    pub fn program_items(mut self, value: impl Into<String>) -> Self {
        self.program_items = Some(value.into());
        self
    }
    /// Sets `ProgramId`.
    pub fn program_id(mut self, value: impl Into<String>) -> Self {
        self.program_id = Some(value.into());
        self
    }
    /// Sets `ProgramConfig`.
    pub fn program_config(mut self, value: impl Into<String>) -> Self {
        self.program_config = Some(value.into());
        self
    }
}

request! {
    AddPlaylistItemsRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ProgramItems" => program_items: query,
        "ProgramId" => program_id: query,
        "ProgramConfig" => program_config: query,
    }
}

impl Operation for AddPlaylistItemsRequest {
    type Response = AddPlaylistItemsResponse;
    type Error = AddPlaylistItemsError;
    const INFO: OperationInfo = super::operation("AddPlaylistItems")
        .required(&["CasterId", "ProgramItems"])
        .region("RegionId");
    const ERRORS: &'static [AddPlaylistItemsError] = &[
        AddPlaylistItemsError::InvalidCasterIdMalformed,
        AddPlaylistItemsError::PlayListIsEmpty,
        AddPlaylistItemsError::MissInputParams,
        AddPlaylistItemsError::InvalidProgramIdMalformed,
        AddPlaylistItemsError::InvalidParameterMalformed,
        AddPlaylistItemsError::UserQuotaExceed,
        AddPlaylistItemsError::InvalidCasterNotFound,
        AddPlaylistItemsError::InvalidDomainNameNotFound,
        AddPlaylistItemsError::InternalError2,
    ];
}

/// Response to [`AddPlaylistItemsRequest`].
#[non_exhaustive]
pub struct AddPlaylistItemsResponse {
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
    AddPlaylistItemsResponse {
        "Items" => items: value,
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddPlaylistItemsRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`PlayListIsEmpty`](super::DocumentedError::PlayListIsEmpty)
/// - [`MissInputParams`](super::DocumentedError::MissInputParams)
/// - [`InvalidProgramIdMalformed`](super::DocumentedError::InvalidProgramIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddPlaylistItemsError = super::DocumentedError;
