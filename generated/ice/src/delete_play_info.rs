// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePlayInfo`, from `ice/DeletePlayInfo.md`.

use alicloud_runtime::codegen::*;

/// Deletes video or audio streams of media assets, several at once if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeletePlayInfoRequest::new();
/// let reply = client.delete_play_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePlayInfoRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// The file URLs that are concerned.
    pub file_urls: Option<String>,
    /// Whether this holds: delete physical files.
    pub delete_physical_files: Option<bool>,
}

impl DeletePlayInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `FileURLs`.
    pub fn file_urls(mut self, value: impl Into<String>) -> Self {
        self.file_urls = Some(value.into());
        self
    }
    /// Sets `DeletePhysicalFiles`.
    #[inline]
    pub fn delete_physical_files(mut self, value: bool) -> Self {
        self.delete_physical_files = Some(value);
        self
    }
}

request! {
    DeletePlayInfoRequest {
        "MediaId" => media_id: query,
        "FileURLs" => file_urls: query,
        "DeletePhysicalFiles" => delete_physical_files: query,
    }
}

impl Operation for DeletePlayInfoRequest {
    type Response = DeletePlayInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePlayInfo");
}

/// Response to [`DeletePlayInfoRequest`].
#[non_exhaustive]
pub struct DeletePlayInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind ignored that were found or are concerned.
    pub ignored_list: Vec<String>,
    /// Items of the kind forbidden that were found or are concerned.
    pub forbidden_list: Vec<String>,
}

response! {
    DeletePlayInfoResponse {
        "RequestId" => request_id: value,
        "IgnoredList" => ignored_list: list(""),
        "ForbiddenList" => forbidden_list: list(""),
    }
}
