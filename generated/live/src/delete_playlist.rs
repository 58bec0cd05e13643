// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePlaylist`, from `live/DeletePlaylist.md`.

use alicloud_runtime::codegen::*;

/// Deletes a whole playlist with its items.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeletePlaylistRequest::new()
///     .program_id("...");
/// let reply = client.delete_playlist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePlaylistRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the program that the call is about.
    pub program_id: Option<String>,
}

impl DeletePlaylistRequest {
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
}

request! {
    DeletePlaylistRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
    }
}

impl Operation for DeletePlaylistRequest {
    type Response = DeletePlaylistResponse;
    type Error = DeletePlaylistError;
    const INFO: OperationInfo = super::operation("DeletePlaylist")
        .required(&["ProgramId"])
        .region("RegionId");
    const ERRORS: &'static [DeletePlaylistError] = &[
        DeletePlaylistError::IncorrectPlaylistStatusInuse,
        DeletePlaylistError::InvalidProgramIdMalformed,
        DeletePlaylistError::InvalidParameterMalformed,
        DeletePlaylistError::PlayListNotFound,
        DeletePlaylistError::InternalError2,
    ];
}

/// Response to [`DeletePlaylistRequest`].
#[non_exhaustive]
pub struct DeletePlaylistResponse {
    /// ID of the program that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub program_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
}

response! {
    DeletePlaylistResponse {
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeletePlaylistRequest`] names.
///
/// - [`IncorrectPlaylistStatusInuse`](super::DocumentedError::IncorrectPlaylistStatusInuse)
/// - [`InvalidProgramIdMalformed`](super::DocumentedError::InvalidProgramIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`PlayListNotFound`](super::DocumentedError::PlayListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeletePlaylistError = super::DocumentedError;
