// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserUsageDetailDataExportTask`, from `cdn/DescribeUserUsageDetailDataExportTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataItem, TaskConfig, UsageDataPerPage};

/// Lists the tasks that export detailed usage.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserUsageDetailDataExportTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_user_usage_detail_data_export_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskRequest {
    /// How many items a page holds at most. Range: 1 to 50. Default: `20`. Example: `10`.
    pub page_size: Option<String>,
    /// Which page of the list to return. Range: 1 to 100000. Example: `1`.
    pub page_number: Option<String>,
}

impl DescribeUserUsageDetailDataExportTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
}

request! {
    DescribeUserUsageDetailDataExportTaskRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeUserUsageDetailDataExportTaskRequest {
    type Response = DescribeUserUsageDetailDataExportTaskResponse;
    type Error = DescribeUserUsageDetailDataExportTaskError;
    const INFO: OperationInfo = super::operation("DescribeUserUsageDetailDataExportTask")
        .read_only();
    const ERRORS: &'static [DescribeUserUsageDetailDataExportTaskError] = &[
        DescribeUserUsageDetailDataExportTaskError::InvalidParameterProduct,
        DescribeUserUsageDetailDataExportTaskError::InvalidParameterOperator,
    ];
}

impl Paginated for DescribeUserUsageDetailDataExportTaskRequest {
    type Item = DataItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.usage_data_per_page.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.usage_data_per_page.as_mut()?.data)
    }
}

/// Response to [`DescribeUserUsageDetailDataExportTaskRequest`].
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A91BE91F-0B34-4CBF-8E0F-A2977E15AA52`.
    pub request_id: Option<String>,
    /// Export tasks on this page, with paging details.
    pub usage_data_per_page: Option<UsageDataPerPage>,
}

response! {
    DescribeUserUsageDetailDataExportTaskResponse {
        "RequestId" => request_id: value,
        "UsageDataPerPage" => usage_data_per_page: value,
    }
}

/// Errors that the documentation of [`DescribeUserUsageDetailDataExportTaskRequest`] names.
///
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterOperator`](super::DocumentedError::InvalidParameterOperator)
pub type DescribeUserUsageDetailDataExportTaskError = super::DocumentedError;
