// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveEditingIndexFile`, from `ice/GetLiveEditingIndexFile.md`.

use alicloud_runtime::codegen::*;

/// Returns the index file of a live stream, with which an editor can preview the stream before
/// cutting.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLiveEditingIndexFileRequest::new();
/// let reply = client.get_live_editing_index_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveEditingIndexFileRequest {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// ID of the project that the call is about.
    pub project_id: Option<String>,
}

impl GetLiveEditingIndexFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `ProjectId`.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

request! {
    GetLiveEditingIndexFileRequest {
        "AppName" => app_name: query,
        "DomainName" => domain_name: query,
        "StreamName" => stream_name: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for GetLiveEditingIndexFileRequest {
    type Response = GetLiveEditingIndexFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLiveEditingIndexFile").read_only();
}

/// Response to [`GetLiveEditingIndexFileRequest`].
#[non_exhaustive]
pub struct GetLiveEditingIndexFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// Address of the playlist made for the span. Example: `text`.
    pub index_file: Option<String>,
}

response! {
    GetLiveEditingIndexFileResponse {
        "RequestId" => request_id: value,
        "IndexFile" => index_file: value,
    }
}
