// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaListByURL`, from `mts/QueryMediaListByURL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStream, FormatInfo, MediaFile, MediaListByURLMedia, NetworkCost, Play, PublishState, ResponseMediaInfo, Snapshot, StreamsInfo, SubtitleStream, Summary, VideoStream};

/// Returns media by their OSS file URLs instead of media IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryMediaListByURLRequest::new()
///     .file_urls("...");
/// let reply = client.query_media_list_by_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaListByURLRequest {
    /// **Required.** The file URLs that are concerned. Items: at most 10.
    pub file_urls: Option<String>,
    /// Items of the kind include play to work on or to narrow the list down to. Default: `false`.
    pub include_play_list: Option<bool>,
    /// Items of the kind include snapshot to work on or to narrow the list down to. Default: `false`.
    pub include_snapshot_list: Option<bool>,
    /// What is known about the include media. Default: `false`.
    pub include_media_info: Option<bool>,
    /// Items of the kind include summary to work on or to narrow the list down to.
    pub include_summary_list: Option<bool>,
}

impl QueryMediaListByURLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileURLs`, which is required.
    pub fn file_urls(mut self, value: impl Into<String>) -> Self {
        self.file_urls = Some(value.into());
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
    QueryMediaListByURLRequest {
        "FileURLs" => file_urls: query,
        "IncludePlayList" => include_play_list: query,
        "IncludeSnapshotList" => include_snapshot_list: query,
        "IncludeMediaInfo" => include_media_info: query,
        "IncludeSummaryList" => include_summary_list: query,
    }
}

impl Operation for QueryMediaListByURLRequest {
    type Response = QueryMediaListByURLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaListByURL")
        .required(&["FileURLs"])
        .read_only();
}

/// Response to [`QueryMediaListByURLRequest`].
#[non_exhaustive]
pub struct QueryMediaListByURLResponse {
    /// Items of the kind media that were found or are concerned.
    pub media_list: Vec<MediaListByURLMedia>,
    /// The non exist file URLs that were found or are concerned, one entry each.
    pub non_exist_file_urls: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `96E71ED6-491D-4515-9AB2-AB06AFF71F70`.
    pub request_id: Option<String>,
}

response! {
    QueryMediaListByURLResponse {
        "MediaList" => media_list: list("Media"),
        "NonExistFileURLs" => non_exist_file_urls: list("FileURL"),
        "RequestId" => request_id: value,
    }
}
