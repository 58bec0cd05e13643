// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageListBySensitiveFile`, from `sas/DescribeImageListBySensitiveFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageListBySensitiveFilePageInfo};

/// Lists the images affected by a sensitive file.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageListBySensitiveFileRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_list_by_sensitive_file(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageListBySensitiveFileRequest {
    /// Key that opens, signs or picks out the sensitive file.
    pub sensitive_file_key: Option<String>,
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// ID of the repo instance that the call is about.
    pub repo_instance_id: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribeImageListBySensitiveFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SensitiveFileKey`.
    pub fn sensitive_file_key(mut self, value: impl Into<String>) -> Self {
        self.sensitive_file_key = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `RepoInstanceId`.
    pub fn repo_instance_id(mut self, value: impl Into<String>) -> Self {
        self.repo_instance_id = Some(value.into());
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
    /// Sets `ImageDigest`.
    pub fn image_digest(mut self, value: impl Into<String>) -> Self {
        self.image_digest = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeImageListBySensitiveFileRequest {
        "SensitiveFileKey" => sensitive_file_key: query,
        "ScanRange" => scan_range: query_json,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RiskLevel" => risk_level: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "ImageDigest" => image_digest: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeImageListBySensitiveFileRequest {
    type Response = DescribeImageListBySensitiveFileResponse;
    type Error = DescribeImageListBySensitiveFileError;
    const INFO: OperationInfo = super::operation("DescribeImageListBySensitiveFile")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeImageListBySensitiveFileError] = &[
        DescribeImageListBySensitiveFileError::NoPermission,
        DescribeImageListBySensitiveFileError::ServerError,
    ];
}

impl Paginated for DescribeImageListBySensitiveFileRequest {
    type Item = ImageInfos;
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
        Some(&mut response.image_infos)
    }
}

/// Response to [`DescribeImageListBySensitiveFileRequest`].
#[non_exhaustive]
pub struct DescribeImageListBySensitiveFileResponse {
    /// What is known about each image, one entry each.
    pub image_infos: Vec<ImageInfos>,
    /// What is known about the page.
    pub page_info: Option<ImageListBySensitiveFilePageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0C5C07F-1576-509A-AE44-1C36B8445B37`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DescribeImageListBySensitiveFileResponse {
        "ImageInfos" => image_infos: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What is known about each image, one entry each.
#[non_exhaustive]
pub struct ImageInfos {
    /// Identifier that is unique for the item. Example: `f58681174f944623345379e23b7b****`.
    pub uuid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `cri-a595qp31knh9****`.
    pub instance_id: Option<String>,
    /// Namespace that the repo lies in. Example: `libssh2`.
    pub repo_namespace: Option<String>,
    /// Name that the repo goes by. Example: `opa-test`.
    pub repo_name: Option<String>,
    /// Digest by which the content of the image is known. Example: `v005`.
    pub digest: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `nuxeo6`.
    pub tag: Option<String>,
    /// Time that is set or recorded for this: first scan. Example: `1649814050000`.
    pub first_scan_time: Option<i64>,
    /// Time that is set or recorded for this: last scan. Example: `1649814050000`.
    pub last_scan_time: Option<i64>,
    /// Level that the risk has on its scale. Example: `low`.
    pub risk_level: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<String>,
}

response! {
    ImageInfos {
        "Uuid" => uuid: value,
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "RepoNamespace" => repo_namespace: value,
        "RepoName" => repo_name: value,
        "Digest" => digest: value,
        "Tag" => tag: value,
        "FirstScanTime" => first_scan_time: value,
        "LastScanTime" => last_scan_time: value,
        "RiskLevel" => risk_level: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeImageListBySensitiveFileRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageListBySensitiveFileError = super::DocumentedError;
