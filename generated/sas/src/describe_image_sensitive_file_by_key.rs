// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageSensitiveFileByKey`, from `sas/DescribeImageSensitiveFileByKey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageListBySensitiveFilePageInfo};

/// Lists the findings of one sensitive file in images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageSensitiveFileByKeyRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_sensitive_file_by_key(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageSensitiveFileByKeyRequest {
    /// Key that opens, signs or picks out the sensitive file.
    pub sensitive_file_key: Option<String>,
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeImageSensitiveFileByKeyRequest {
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
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
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
}

request! {
    DescribeImageSensitiveFileByKeyRequest {
        "SensitiveFileKey" => sensitive_file_key: query,
        "ImageUuid" => image_uuid: query,
        "ScanRange" => scan_range: query_json,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeImageSensitiveFileByKeyRequest {
    type Response = DescribeImageSensitiveFileByKeyResponse;
    type Error = DescribeImageSensitiveFileByKeyError;
    const INFO: OperationInfo = super::operation("DescribeImageSensitiveFileByKey")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeImageSensitiveFileByKeyError] = &[
        DescribeImageSensitiveFileByKeyError::NoPermission,
        DescribeImageSensitiveFileByKeyError::ServerError,
    ];
}

impl Paginated for DescribeImageSensitiveFileByKeyRequest {
    type Item = SensitiveFileList;
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
        Some(&mut response.sensitive_file_list)
    }
}

/// Response to [`DescribeImageSensitiveFileByKeyRequest`].
#[non_exhaustive]
pub struct DescribeImageSensitiveFileByKeyResponse {
    /// Items of the kind sensitive file that were found or are concerned.
    pub sensitive_file_list: Vec<SensitiveFileList>,
    /// What is known about the page.
    pub page_info: Option<ImageListBySensitiveFilePageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DescribeImageSensitiveFileByKeyResponse {
        "SensitiveFileList" => sensitive_file_list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Items of the kind sensitive file that were found or are concerned.
#[non_exhaustive]
pub struct SensitiveFileList {
    /// Path under which the file is found. Example: `/usr/lib/abc.txt`.
    pub file_path: Option<String>,
    /// Digest of the image layer that it was found in.
    /// Example: `0083a31cc0083a31ccf7c10367a6e783e8601e290f7c10367a6e783e860****`.
    pub layer_digest: Option<String>,
    /// The sensitive content that was found; the service spells the field this way.
    /// Example: `AKPIDteow289f9s************`.
    pub promt: Option<String>,
    /// What to do against the risk, in words. Example: `text`.
    pub advice: Option<String>,
    /// Level that the risk has on its scale. Example: `low`.
    pub risk_level: Option<String>,
    /// Key that opens, signs or picks out the sensitive file. Example: `google_oauth_key`.
    pub sensitive_file_key: Option<String>,
    /// Name that the sensitive file goes by. Example: `Google OAuth Key`.
    pub sensitive_file_name: Option<String>,
    /// Time that is set or recorded for this: first scan. Example: `1663321552000`.
    pub first_scan_time: Option<i64>,
    /// Time that is set or recorded for this: last scan. Example: `1663691592000`.
    pub last_scan_time: Option<i64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// MD5 of the file's content. Example: `b484b0dff093f358897486b58266****`.
    pub md5: Option<String>,
}

response! {
    SensitiveFileList {
        "FilePath" => file_path: value,
        "LayerDigest" => layer_digest: value,
        "Promt" => promt: value,
        "Advice" => advice: value,
        "RiskLevel" => risk_level: value,
        "SensitiveFileKey" => sensitive_file_key: value,
        "SensitiveFileName" => sensitive_file_name: value,
        "FirstScanTime" => first_scan_time: value,
        "LastScanTime" => last_scan_time: value,
        "Description" => description: value,
        "Md5" => md5: value,
    }
}

/// Errors that the documentation of [`DescribeImageSensitiveFileByKeyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageSensitiveFileByKeyError = super::DocumentedError;
