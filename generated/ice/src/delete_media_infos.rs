// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaInfos`, from `ice/DeleteMediaInfos.md`.

use alicloud_runtime::codegen::*;

/// Deletes up to 20 media assets, by their IDs or else by their source addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaInfosRequest::new();
/// let reply = client.delete_media_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaInfosRequest {
    /// IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// The input URLs that are concerned.
    pub input_urls: Option<String>,
    /// Whether this holds: delete physical files.
    pub delete_physical_files: Option<bool>,
}

impl DeleteMediaInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `InputURLs`.
    pub fn input_urls(mut self, value: impl Into<String>) -> Self {
        self.input_urls = Some(value.into());
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
    DeleteMediaInfosRequest {
        "MediaIds" => media_ids: query,
        "InputURLs" => input_urls: query,
        "DeletePhysicalFiles" => delete_physical_files: query,
    }
}

impl Operation for DeleteMediaInfosRequest {
    type Response = DeleteMediaInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaInfos");
}

/// Response to [`DeleteMediaInfosRequest`].
#[non_exhaustive]
pub struct DeleteMediaInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
    /// Items of the kind ignored that were found or are concerned.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub ignored_list: Vec<String>,
    /// Items of the kind forbidden that were found or are concerned.
    /// Example: `****15d4a4b0448391508f2cb486****`.
    pub forbidden_list: Vec<String>,
}

response! {
    DeleteMediaInfosResponse {
        "RequestId" => request_id: value,
        "IgnoredList" => ignored_list: list(""),
        "ForbiddenList" => forbidden_list: list(""),
    }
}
