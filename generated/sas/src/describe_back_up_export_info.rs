// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackUpExportInfo`, from `sas/DescribeBackUpExportInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the exports of archived security alert data.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackUpExportInfoRequest::new()
///     .export_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_back_up_export_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackUpExportInfoRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which kind of export it is or is to be.
    pub export_type: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeBackUpExportInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ExportType`, which is required.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeBackUpExportInfoRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ExportType" => export_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeBackUpExportInfoRequest {
    type Response = DescribeBackUpExportInfoResponse;
    type Error = DescribeBackUpExportInfoError;
    const INFO: OperationInfo = super::operation("DescribeBackUpExportInfo")
        .required(&["ExportType"])
        .read_only();
    const ERRORS: &'static [DescribeBackUpExportInfoError] = &[
        DescribeBackUpExportInfoError::NoPermission,
        DescribeBackUpExportInfoError::ServerError,
    ];
}

impl Paginated for DescribeBackUpExportInfoRequest {
    type Item = BackUpExportData;
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
        Some(&mut response.data)
    }
}

/// Response to [`DescribeBackUpExportInfoRequest`].
#[non_exhaustive]
pub struct DescribeBackUpExportInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<BackUpExportData>,
}

response! {
    DescribeBackUpExportInfoResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BackUpExportData {
    /// Web address at which data can be fetched or more can be read.
    pub link: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// How many there are of this: current. Example: `29`.
    pub current_count: Option<i32>,
    /// When the item was created. Example: `1671607025000`.
    pub gmt_create: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Name under which the file is stored. Example: `suspicious_event_20221203`.
    pub file_name: Option<String>,
    /// How many items match in all, over all pages. Example: `29`.
    pub total_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `273698***`.
    pub id: Option<i64>,
}

response! {
    BackUpExportData {
        "Link" => link: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "CurrentCount" => current_count: value,
        "GmtCreate" => gmt_create: value,
        "Message" => message: value,
        "FileName" => file_name: value,
        "TotalCount" => total_count: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeBackUpExportInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackUpExportInfoError = super::DocumentedError;
