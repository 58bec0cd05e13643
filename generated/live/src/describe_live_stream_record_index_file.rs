// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamRecordIndexFile`, from `live/DescribeLiveStreamRecordIndexFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordIndexInfo};

/// Returns the facts of one recording index file, by its record ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamRecordIndexFileRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .record_id("...");
/// let reply = client.describe_live_stream_record_index_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFileRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** ID of the record that the call is about.
    pub record_id: Option<String>,
}

impl DescribeLiveStreamRecordIndexFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `RecordId`, which is required.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamRecordIndexFileRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "RecordId" => record_id: query,
    }
}

impl Operation for DescribeLiveStreamRecordIndexFileRequest {
    type Response = DescribeLiveStreamRecordIndexFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamRecordIndexFile")
        .required(&["DomainName", "AppName", "StreamName", "RecordId"])
        .read_only();
}

/// Response to [`DescribeLiveStreamRecordIndexFileRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5EBF2AC3-4B73-40A5-8B32-83F49D5F035E`.
    pub request_id: Option<String>,
    /// What is known about the record index.
    pub record_index_info: Option<RecordIndexInfo>,
}

response! {
    DescribeLiveStreamRecordIndexFileResponse {
        "RequestId" => request_id: value,
        "RecordIndexInfo" => record_index_info: value,
    }
}
