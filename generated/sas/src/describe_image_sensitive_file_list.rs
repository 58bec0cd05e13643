// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageSensitiveFileList`, from `sas/DescribeImageSensitiveFileList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageListBySensitiveFilePageInfo};

/// Lists the sensitive files that image scans have found.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageSensitiveFileListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_sensitive_file_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageSensitiveFileListRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Which kind of criteria it is or is to be.
    pub criteria_type: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
}

impl DescribeImageSensitiveFileListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CriteriaType`.
    pub fn criteria_type(mut self, value: impl Into<String>) -> Self {
        self.criteria_type = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
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
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
    }
}

request! {
    DescribeImageSensitiveFileListRequest {
        "Criteria" => criteria: query,
        "CriteriaType" => criteria_type: query,
        "RiskLevel" => risk_level: query,
        "ScanRange" => scan_range: query_json,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ImageUuid" => image_uuid: query,
    }
}

impl Operation for DescribeImageSensitiveFileListRequest {
    type Response = DescribeImageSensitiveFileListResponse;
    type Error = DescribeImageSensitiveFileListError;
    const INFO: OperationInfo = super::operation("DescribeImageSensitiveFileList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeImageSensitiveFileListError] = &[
        DescribeImageSensitiveFileListError::NoPermission,
        DescribeImageSensitiveFileListError::ServerError,
    ];
}

impl Paginated for DescribeImageSensitiveFileListRequest {
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

/// Response to [`DescribeImageSensitiveFileListRequest`].
#[non_exhaustive]
pub struct DescribeImageSensitiveFileListResponse {
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
    /// Example: `8D19A089-E6BC-5244-800C-7E590D50487F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DescribeImageSensitiveFileListResponse {
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
    /// Level that the risk has on its scale. Example: `high`.
    pub risk_level: Option<String>,
    /// Key that opens, signs or picks out the sensitive file. Example: `google_oauth_key`.
    pub sensitive_file_key: Option<String>,
    /// Name that the sensitive file goes by. Example: `AccessKeyLeak`.
    pub sensitive_file_name: Option<String>,
    /// Time that is set or recorded for this: first scan. Example: `1663321552000`.
    pub first_scan_time: Option<i64>,
    /// Time that is set or recorded for this: last scan. Example: `1663321552000`.
    pub last_scan_time: Option<i64>,
    /// How many items or events were counted. Example: `9`.
    pub count: Option<i32>,
    /// Key that opens, signs or picks out the class. Example: `password`.
    pub class_key: Option<String>,
    /// Name that the class goes by. Example: `password`.
    pub class_name: Option<String>,
    /// How many there are of this: unprocessed. Example: `2`.
    pub unprocessed_num: Option<i32>,
}

response! {
    SensitiveFileList {
        "RiskLevel" => risk_level: value,
        "SensitiveFileKey" => sensitive_file_key: value,
        "SensitiveFileName" => sensitive_file_name: value,
        "FirstScanTime" => first_scan_time: value,
        "LastScanTime" => last_scan_time: value,
        "Count" => count: value,
        "ClassKey" => class_key: value,
        "ClassName" => class_name: value,
        "UnprocessedNum" => unprocessed_num: value,
    }
}

/// Errors that the documentation of [`DescribeImageSensitiveFileListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageSensitiveFileListError = super::DocumentedError;
