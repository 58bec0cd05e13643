// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoginBaseConfigs`, from `sas/DescribeLoginBaseConfigs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetList};

/// Lists the rules by which unusual logons to servers are detected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeLoginBaseConfigsRequest::new()
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_login_base_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoginBaseConfigsRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl DescribeLoginBaseConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    DescribeLoginBaseConfigsRequest {
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "CurrentPage" => current_page: query,
        "Target" => target: query,
    }
}

impl Operation for DescribeLoginBaseConfigsRequest {
    type Response = DescribeLoginBaseConfigsResponse;
    type Error = DescribeLoginBaseConfigsError;
    const INFO: OperationInfo = super::operation("DescribeLoginBaseConfigs")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeLoginBaseConfigsError] = &[
        DescribeLoginBaseConfigsError::NoPermission,
        DescribeLoginBaseConfigsError::ServerError,
    ];
}

impl Paginated for DescribeLoginBaseConfigsRequest {
    type Item = BaseConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.base_configs)
    }
}

/// Response to [`DescribeLoginBaseConfigsRequest`].
#[non_exhaustive]
pub struct DescribeLoginBaseConfigsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C2D4B3C-0524-17B1-93D2-DA50119F4E1E`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
    /// Settings of each base, one entry each.
    pub base_configs: Vec<BaseConfig>,
}

response! {
    DescribeLoginBaseConfigsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BaseConfigs" => base_configs: list(""),
    }
}

/// Settings of each base, one entry each.
#[non_exhaustive]
pub struct BaseConfig {
    /// When it ended or ends, or where the period ends that the data is about. Example: `07:00`.
    pub end_time: Option<String>,
    /// Account that the item belongs to or the call works with. Example: `1582318****`.
    pub account: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `08:00`.
    pub start_time: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
    /// How many items match in all, over all pages. Example: `172`.
    pub total_count: Option<i32>,
    /// How many there are of this: uuid. Example: `13`.
    pub uuid_count: Option<i32>,
    /// Place that the item lies in, is stored at or shows. Example: `BeiJing`.
    pub location: Option<String>,
    /// Items of the kind target that were found or are concerned.
    pub target_list: Vec<TargetList>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    BaseConfig {
        "EndTime" => end_time: value,
        "Account" => account: value,
        "StartTime" => start_time: value,
        "Ip" => ip: value,
        "TotalCount" => total_count: value,
        "UuidCount" => uuid_count: value,
        "Location" => location: value,
        "TargetList" => target_list: list(""),
        "Remark" => remark: value,
    }
}

/// Errors that the documentation of [`DescribeLoginBaseConfigsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLoginBaseConfigsError = super::DocumentedError;
