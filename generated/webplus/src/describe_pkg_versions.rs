// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePkgVersions`, from `webplus/DescribePkgVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the deployment package versions of an application.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribePkgVersionsRequest::new()
///     .app_id("wa-5d1d9d8c85c7f86**********");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pkg_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribePkgVersionsRequest {
    /// **Required.** ID that the service gave the application.
    /// Example: `wa-5d1d9d8c85c7f86**********`.
    pub app_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Label that the pkg version carries. Example: `version-demo-tmc-1.4`.
    pub pkg_version_label: Option<String>,
    /// Keeps the packages whose version label contains this text. Example: `tmc`.
    pub pkg_version_search: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribePkgVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PkgVersionLabel`.
    pub fn pkg_version_label(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_label = Some(value.into());
        self
    }
    /// Sets `PkgVersionSearch`.
    pub fn pkg_version_search(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_search = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribePkgVersionsRequest {
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "PkgVersionLabel" => pkg_version_label: query,
        "PkgVersionSearch" => pkg_version_search: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribePkgVersionsRequest {
    type Response = DescribePkgVersionsResponse;
    type Error = DescribePkgVersionsError;
    const INFO: OperationInfo = super::operation("DescribePkgVersions")
        .roa("GET", "/pop/v1/wam/pkgVersion")
        .required(&["AppId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePkgVersionsError] = &[
        DescribePkgVersionsError::ResourceAuthFailed,
    ];
}

impl Paginated for DescribePkgVersionsRequest {
    type Item = PkgVersion;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.pkg_versions)
    }
}

/// Response to [`DescribePkgVersionsRequest`].
#[non_exhaustive]
pub struct DescribePkgVersionsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The pkg versions that were found or are concerned, one entry each.
    pub pkg_versions: Vec<PkgVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9ADFCBC1-3315-4E97-B5A3-406528B*****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribePkgVersionsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "PkgVersions" => pkg_versions: list("PkgVersion"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The pkg versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PkgVersion {
    /// ID that the service gave the application. Example: `wa-5d1d9d8c85c7f86e2ef*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `App1`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1562246822377`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `baiji`.
    pub create_username: Option<String>,
    /// Where the package comes from.
    /// Example: `resources/userName/versions/version-demo-tmc/webx-quickstart-tomcat`.
    pub package_source: Option<String>,
    /// Free text that tells people about the pkg version. Example: `This is a package.`.
    pub pkg_version_description: Option<String>,
    /// ID of the pkg version that the item belongs to or stands for.
    /// Example: `wp-5d244f33f314934e2ab*****`.
    pub pkg_version_id: Option<String>,
    /// Label that the pkg version carries. Example: `version-demo-tmc-1.5`.
    pub pkg_version_label: Option<String>,
    /// When the item was last changed. Example: `1562246822377`.
    pub update_time: Option<i64>,
    /// Tag that the package e carries.
    pub package_etag: Option<String>,
}

response! {
    PkgVersion {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "CreateUsername" => create_username: value,
        "PackageSource" => package_source: value,
        "PkgVersionDescription" => pkg_version_description: value,
        "PkgVersionId" => pkg_version_id: value,
        "PkgVersionLabel" => pkg_version_label: value,
        "UpdateTime" => update_time: value,
        "PackageETag" => package_etag: value,
    }
}

/// Errors that the documentation of [`DescribePkgVersionsRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DescribePkgVersionsError = super::DocumentedError;
