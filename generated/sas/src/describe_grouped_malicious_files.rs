// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupedMaliciousFiles`, from `sas/DescribeGroupedMaliciousFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the malicious files found in images, one entry per sample.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGroupedMaliciousFilesRequest::new()
///     .current_page(1)
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grouped_malicious_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupedMaliciousFilesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The levels that are concerned.
    pub levels: Option<String>,
    /// Name that the fuzzy malicious goes by.
    pub fuzzy_malicious_name: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Region that the repo lies in.
    pub repo_region_id: Option<String>,
    /// ID of the repo instance that the call is about.
    pub repo_instance_id: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Tag that the image carries.
    pub image_tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
    /// Digest of the image layer that the listed items were found in.
    pub image_layer: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// MD5 of the file found to be harmful, as
    /// [`DescribeGroupedMaliciousFiles`](super::Client::describe_grouped_malicious_files) shows it.
    pub malicious_md5: Option<String>,
}

impl DescribeGroupedMaliciousFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
    /// Sets `FuzzyMaliciousName`.
    pub fn fuzzy_malicious_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_malicious_name = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `RepoRegionId`.
    pub fn repo_region_id(mut self, value: impl Into<String>) -> Self {
        self.repo_region_id = Some(value.into());
        self
    }
    /// Sets `RepoInstanceId`.
    pub fn repo_instance_id(mut self, value: impl Into<String>) -> Self {
        self.repo_instance_id = Some(value.into());
        self
    }
    /// Sets `RepoId`.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespace`.
    pub fn repo_namespace(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace = Some(value.into());
        self
    }
    /// Sets `ImageTag`.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
        self
    }
    /// Sets `ImageDigest`.
    pub fn image_digest(mut self, value: impl Into<String>) -> Self {
        self.image_digest = Some(value.into());
        self
    }
    /// Sets `ImageLayer`.
    pub fn image_layer(mut self, value: impl Into<String>) -> Self {
        self.image_layer = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaliciousMd5`.
    pub fn malicious_md5(mut self, value: impl Into<String>) -> Self {
        self.malicious_md5 = Some(value.into());
        self
    }
}

request! {
    DescribeGroupedMaliciousFilesRequest {
        "Lang" => lang: query,
        "Levels" => levels: query,
        "FuzzyMaliciousName" => fuzzy_malicious_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RepoRegionId" => repo_region_id: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoId" => repo_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "ImageTag" => image_tag: query,
        "ImageDigest" => image_digest: query,
        "ImageLayer" => image_layer: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
        "MaliciousMd5" => malicious_md5: query,
    }
}

impl Operation for DescribeGroupedMaliciousFilesRequest {
    type Response = DescribeGroupedMaliciousFilesResponse;
    type Error = DescribeGroupedMaliciousFilesError;
    const INFO: OperationInfo = super::operation("DescribeGroupedMaliciousFiles")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeGroupedMaliciousFilesError] = &[
        DescribeGroupedMaliciousFilesError::NoPermission,
        DescribeGroupedMaliciousFilesError::ServerError,
    ];
}

impl Paginated for DescribeGroupedMaliciousFilesRequest {
    type Item = GroupedMaliciousFileResponse;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.grouped_malicious_file_response)
    }
}

/// Response to [`DescribeGroupedMaliciousFilesRequest`].
#[non_exhaustive]
pub struct DescribeGroupedMaliciousFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8045E03E-6D91-4C53-9F22-5A1B84BB29D9`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Harmful files, grouped by content.
    pub grouped_malicious_file_response: Vec<GroupedMaliciousFileResponse>,
}

response! {
    DescribeGroupedMaliciousFilesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "GroupedMaliciousFileResponse" => grouped_malicious_file_response: list(""),
    }
}

/// Harmful files, grouped by content.
#[non_exhaustive]
pub struct GroupedMaliciousFileResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// How many there are of this: image. Example: `3`.
    pub image_count: Option<i64>,
    /// Moment that was recorded for this: latest scan. Example: `1596533942000`.
    pub latest_scan_timestamp: Option<i64>,
    /// Name that the malicious goes by. Example: `testFile`.
    pub malicious_name: Option<String>,
    /// MD5 of the harmful file. Example: `d836968041f7683b5459****`.
    pub malicious_md5: Option<String>,
    /// Moment that was recorded for this: first scan. Example: `1594907349000`.
    pub first_scan_timestamp: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// Key that opens, signs or picks out the malicious. Example: `WEBSHELL_IMG`.
    pub malicious_key: Option<String>,
}

response! {
    GroupedMaliciousFileResponse {
        "Status" => status: value,
        "ImageCount" => image_count: value,
        "LatestScanTimestamp" => latest_scan_timestamp: value,
        "MaliciousName" => malicious_name: value,
        "MaliciousMd5" => malicious_md5: value,
        "FirstScanTimestamp" => first_scan_timestamp: value,
        "Level" => level: value,
        "MaliciousKey" => malicious_key: value,
    }
}

/// Errors that the documentation of [`DescribeGroupedMaliciousFilesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeGroupedMaliciousFilesError = super::DocumentedError;
