// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaList`, from `mts/QueryMediaList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStream, FormatInfo, MediaFile, MediaListByURLMedia, NetworkCost, Play, PublishState, ResponseMediaInfo, Snapshot, StreamsInfo, SubtitleStream, Summary, VideoStream};

/// Returns media by their IDs, on request with playlists, snapshots, and media information.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryMediaListRequest::new()
///     .media_ids("3e1cd21131a94525be55acf65888bf46");
/// let reply = client.query_media_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaListRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to. Items: at most 10.
    pub media_ids: Option<String>,
    /// Items of the kind include play to work on or to narrow the list down to. Default: `false`.
    pub include_play_list: Option<bool>,
    /// Items of the kind include snapshot to work on or to narrow the list down to. Default: `false`.
    pub include_snapshot_list: Option<bool>,
    /// What is known about the include media. Default: `false`.
    pub include_media_info: Option<bool>,
    /// Items of the kind include summary to work on or to narrow the list down to.
    pub include_summary_list: Option<bool>,
}

impl QueryMediaListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `IncludePlayList`.
    #[inline]
    pub fn include_play_list(mut self, value: bool) -> Self {
        self.include_play_list = Some(value);
        self
    }
    /// Sets `IncludeSnapshotList`.
    #[inline]
    pub fn include_snapshot_list(mut self, value: bool) -> Self {
        self.include_snapshot_list = Some(value);
        self
    }
    /// Sets `IncludeMediaInfo`.
    #[inline]
    pub fn include_media_info(mut self, value: bool) -> Self {
        self.include_media_info = Some(value);
        self
    }
    /// Sets `IncludeSummaryList`.
    #[inline]
    pub fn include_summary_list(mut self, value: bool) -> Self {
        self.include_summary_list = Some(value);
        self
    }
}

request! {
    QueryMediaListRequest {
        "MediaIds" => media_ids: query,
        "IncludePlayList" => include_play_list: query,
        "IncludeSnapshotList" => include_snapshot_list: query,
        "IncludeMediaInfo" => include_media_info: query,
        "IncludeSummaryList" => include_summary_list: query,
    }
}

impl Operation for QueryMediaListRequest {
    type Response = QueryMediaListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaList")
        .required(&["MediaIds"])
        .read_only();
}

/// Response to [`QueryMediaListRequest`].
#[non_exhaustive]
pub struct QueryMediaListResponse {
    /// Items of the kind media that were found or are concerned.
    pub media_list: Vec<MediaListByURLMedia>,
    /// IDs of the non exist medias that were found or are concerned.
    pub non_exist_media_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1C8B6C4-1E47-4423-9BC8-2F5DDBD892DC`.
    pub request_id: Option<String>,
}

response! {
    QueryMediaListResponse {
        "MediaList" => media_list: list("Media"),
        "NonExistMediaIds" => non_exist_media_ids: list("MediaId"),
        "RequestId" => request_id: value,
    }
}
