// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaInfoJobList`, from `mts/QueryMediaInfoJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStream, Ids, Input, MNSMessageResult, MediaInfoJob, NetworkCost, Properties, PropertiesFormat, Streams, StreamsSubtitleStream, StreamsVideoStream};

/// Returns media information jobs with the stream details they found, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryMediaInfoJobListRequest::new()
///     .media_info_job_ids("88c6ca184c0e424d5w5b665e2a12****");
/// let reply = client.query_media_info_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaInfoJobListRequest {
    /// **Required.** IDs of the media info jobs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `88c6ca184c0e424d5w5b665e2a12****`.
    pub media_info_job_ids: Option<String>,
}

impl QueryMediaInfoJobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaInfoJobIds`, which is required.
    pub fn media_info_job_ids(mut self, value: impl Into<String>) -> Self {
        self.media_info_job_ids = Some(value.into());
        self
    }
}

request! {
    QueryMediaInfoJobListRequest {
        "MediaInfoJobIds" => media_info_job_ids: query,
    }
}

impl Operation for QueryMediaInfoJobListRequest {
    type Response = QueryMediaInfoJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaInfoJobList")
        .required(&["MediaInfoJobIds"])
        .read_only();
}

/// Response to [`QueryMediaInfoJobListRequest`].
#[non_exhaustive]
pub struct QueryMediaInfoJobListResponse {
    /// IDs of the non exist media info jobs that were found or are concerned. Example: `[123,456]`.
    pub non_exist_media_info_job_ids: Option<Ids>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46A04AA5-B119-41BB-B750-7C5327AC****`.
    pub request_id: Option<String>,
    /// Items of the kind media info job that were found or are concerned.
    pub media_info_job_list: Vec<MediaInfoJob>,
}

response! {
    QueryMediaInfoJobListResponse {
        "NonExistMediaInfoJobIds" => non_exist_media_info_job_ids: value,
        "RequestId" => request_id: value,
        "MediaInfoJobList" => media_info_job_list: list("MediaInfoJob"),
    }
}
