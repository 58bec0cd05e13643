// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPlaylistItems`, from `live/ListPlaylistItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the items of one playlist, all or those with given IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListPlaylistItemsRequest::new()
///     .program_id("...");
/// let reply = client.list_playlist_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPlaylistItemsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the program that the call is about.
    pub program_id: Option<String>,
    /// IDs of the program items to work on or to narrow the list down to.
    pub program_item_ids: Option<String>,
}

impl ListPlaylistItemsRequest {
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
    /// Sets `ProgramItemIds`.
    pub fn program_item_ids(mut self, value: impl Into<String>) -> Self {
        self.program_item_ids = Some(value.into());
        self
    }
}

request! {
    ListPlaylistItemsRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
        "ProgramItemIds" => program_item_ids: query,
    }
}

impl Operation for ListPlaylistItemsRequest {
    type Response = ListPlaylistItemsResponse;
    type Error = ListPlaylistItemsError;
    const INFO: OperationInfo = super::operation("ListPlaylistItems")
        .required(&["ProgramId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListPlaylistItemsError] = &[
        ListPlaylistItemsError::InvalidProgramIdMalformed,
        ListPlaylistItemsError::InvalidParameterMalformed,
        ListPlaylistItemsError::PlayListNotFound,
        ListPlaylistItemsError::InternalError2,
    ];
}

/// Response to [`ListPlaylistItemsRequest`].
#[non_exhaustive]
pub struct ListPlaylistItemsResponse {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b9****`.
    pub request_id: Option<String>,
    /// The program items that were found or are concerned, one entry each.
    pub program_items: Vec<ProgramItem>,
}

response! {
    ListPlaylistItemsResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "ProgramItems" => program_items: list(""),
    }
}

/// The program items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ProgramItem {
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `vod`.
    pub resource_type: Option<String>,
    /// ID of the program item that the item belongs to or stands for.
    /// Example: `c10f3d63-eacf-4fbf-bd48-a07a6ba7****`.
    pub program_item_id: Option<String>,
    /// ID of the program that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub program_id: Option<String>,
    /// Name that the program item goes by. Example: `playlistItem1`.
    pub program_item_name: Option<String>,
    /// Value that the resource has or is given. Example: `asdfasdf8as9df8sa9df89****`.
    pub resource_value: Option<String>,
}

response! {
    ProgramItem {
        "Index" => index: value,
        "ResourceType" => resource_type: value,
        "ProgramItemId" => program_item_id: value,
        "ProgramId" => program_id: value,
        "ProgramItemName" => program_item_name: value,
        "ResourceValue" => resource_value: value,
    }
}

/// Errors that the documentation of [`ListPlaylistItemsRequest`] names.
///
/// - [`InvalidProgramIdMalformed`](super::DocumentedError::InvalidProgramIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`PlayListNotFound`](super::DocumentedError::PlayListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ListPlaylistItemsError = super::DocumentedError;
