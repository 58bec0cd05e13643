// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePlaylistItems`, from `live/DeletePlaylistItems.md`.

use alicloud_runtime::codegen::*;

/// Takes single items out of a playlist.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeletePlaylistItemsRequest::new()
///     .program_id("...")
///     .program_item_ids("...");
/// let reply = client.delete_playlist_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePlaylistItemsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the program that the call is about.
    pub program_id: Option<String>,
    /// **Required.** IDs of the program items to work on or to narrow the list down to.
    pub program_item_ids: Option<String>,
}

impl DeletePlaylistItemsRequest {
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
    /// Sets `ProgramItemIds`, which is required.
    pub fn program_item_ids(mut self, value: impl Into<String>) -> Self {
        self.program_item_ids = Some(value.into());
        self
    }
}

request! {
    DeletePlaylistItemsRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
        "ProgramItemIds" => program_item_ids: query,
    }
}

impl Operation for DeletePlaylistItemsRequest {
    type Response = DeletePlaylistItemsResponse;
    type Error = DeletePlaylistItemsError;
    const INFO: OperationInfo = super::operation("DeletePlaylistItems")
        .required(&["ProgramId", "ProgramItemIds"])
        .region("RegionId");
    const ERRORS: &'static [DeletePlaylistItemsError] = &[
        DeletePlaylistItemsError::InvalidProgramIdMalformed,
        DeletePlaylistItemsError::IncorrectPlaylistStatusInuse,
        DeletePlaylistItemsError::PlayListIsEmpty,
        DeletePlaylistItemsError::MissingParameter,
        DeletePlaylistItemsError::InvalidParameterMalformed,
        DeletePlaylistItemsError::PlayListNotFound,
        DeletePlaylistItemsError::InternalError2,
    ];
}

/// Response to [`DeletePlaylistItemsRequest`].
#[non_exhaustive]
pub struct DeletePlaylistItemsResponse {
    /// ID of the program that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub program_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
}

response! {
    DeletePlaylistItemsResponse {
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeletePlaylistItemsRequest`] names.
///
/// - [`InvalidProgramIdMalformed`](super::DocumentedError::InvalidProgramIdMalformed)
/// - [`IncorrectPlaylistStatusInuse`](super::DocumentedError::IncorrectPlaylistStatusInuse)
/// - [`PlayListIsEmpty`](super::DocumentedError::PlayListIsEmpty)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`PlayListNotFound`](super::DocumentedError::PlayListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeletePlaylistItemsError = super::DocumentedError;
