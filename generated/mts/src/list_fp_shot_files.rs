// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFpShotFiles`, from `mts/ListFpShotFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{File};

/// Lists the files in a fingerprint library, by time.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListFpShotFilesRequest::new()
///     .page_size(20)
///     .fp_db_id("2288c6ca184c0e47098a5b665e2a12****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_fp_shot_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFpShotFilesRequest {
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// **Required.** ID of the fp database that the call is about.
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub fp_db_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl ListFpShotFilesRequest {
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
    /// Sets `FpDBId`, which is required.
    pub fn fp_db_id(mut self, value: impl Into<String>) -> Self {
        self.fp_db_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    ListFpShotFilesRequest {
        "NextPageToken" => next_page_token: query,
        "PageSize" => page_size: query,
        "FpDBId" => fp_db_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListFpShotFilesRequest {
    type Response = ListFpShotFilesResponse;
    type Error = ListFpShotFilesError;
    const INFO: OperationInfo = super::operation("ListFpShotFiles")
        .required(&["FpDBId"])
        .read_only();
    const ERRORS: &'static [ListFpShotFilesError] = &[
        ListFpShotFilesError::InvalidParameterOutOfRange,
        ListFpShotFilesError::InternalError,
    ];
}

impl Paginated for ListFpShotFilesRequest {
    type Item = FpShotFile;
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
        Some(&mut response.fp_shot_file_list)
    }
}

/// Response to [`ListFpShotFilesRequest`].
#[non_exhaustive]
pub struct ListFpShotFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642****`.
    pub request_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub next_page_token: Option<String>,
    /// Items of the kind fp shot file that were found or are concerned.
    pub fp_shot_file_list: Vec<FpShotFile>,
}

response! {
    ListFpShotFilesResponse {
        "RequestId" => request_id: value,
        "NextPageToken" => next_page_token: value,
        "FpShotFileList" => fp_shot_file_list: list("FpShotFile"),
    }
}

/// Items of the kind fp shot file that were found or are concerned.
#[non_exhaustive]
pub struct FpShotFile {
    /// Key that opens, signs or picks out the primary. Example: `fb712a6890464059b1b2ea7c8647****`.
    pub primary_key: Option<String>,
    /// File that was read, with bucket, region and object.
    pub input_file: Option<File>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `41e6536e4f2250e2e9bf26cdea19****`.
    pub file_id: Option<String>,
    /// Time that is set or recorded for this: store. Example: `2022-09-08T23:32:56Z`.
    pub store_time: Option<Timestamp>,
}

response! {
    FpShotFile {
        "PrimaryKey" => primary_key: value,
        "InputFile" => input_file: value,
        "FileId" => file_id: value,
        "StoreTime" => store_time: value,
    }
}

/// Errors that the documentation of [`ListFpShotFilesRequest`] names.
///
/// - [`InvalidParameterOutOfRange`](super::DocumentedError::InvalidParameterOutOfRange)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListFpShotFilesError = super::DocumentedError;
