// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDNAFiles`, from `ice/ListDNAFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{File};

/// Lists the files whose fingerprints a DNA library holds.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListDNAFilesRequest::new()
///     .db_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_dna_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDNAFilesRequest {
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// **Required.** ID of the database that the call is about.
    pub db_id: Option<String>,
}

impl ListDNAFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DBId`, which is required.
    pub fn db_id(mut self, value: impl Into<String>) -> Self {
        self.db_id = Some(value.into());
        self
    }
}

request! {
    ListDNAFilesRequest {
        "NextPageToken" => next_page_token: query,
        "PageSize" => page_size: query,
        "DBId" => db_id: query,
    }
}

impl Operation for ListDNAFilesRequest {
    type Response = ListDNAFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDNAFiles")
        .required(&["DBId"])
        .read_only();
}

impl Paginated for ListDNAFilesRequest {
    type Item = FileList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.file_list)
    }
}

/// Response to [`ListDNAFilesRequest`].
#[non_exhaustive]
pub struct ListDNAFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2AE89FA5-E620-56C7-9B80-75D09757385A`.
    pub request_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub next_page_token: Option<String>,
    /// Items of the kind file that were found or are concerned.
    pub file_list: Vec<FileList>,
}

response! {
    ListDNAFilesResponse {
        "RequestId" => request_id: value,
        "NextPageToken" => next_page_token: value,
        "FileList" => file_list: list(""),
    }
}

/// Items of the kind file that were found or are concerned.
#[non_exhaustive]
pub struct FileList {
    /// Key that opens, signs or picks out the primary. Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub primary_key: Option<String>,
    /// File in OSS or media that was worked on.
    pub input_file: Option<File>,
}

response! {
    FileList {
        "PrimaryKey" => primary_key: value,
        "InputFile" => input_file: value,
    }
}
