// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserUsageDataExportTask`, from `cdn/DescribeUserUsageDataExportTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataItem, TaskConfig, UsageDataPerPage};

/// Lists the tasks of recent months that export past usage.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserUsageDataExportTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_user_usage_data_export_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskRequest {
    /// How many items a page holds at most. Range: 1 to 50. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Which page of the list to return. Range: 1 to 100000. Example: `1`.
    pub page_number: Option<String>,
}

impl DescribeUserUsageDataExportTaskRequest {
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
    DescribeUserUsageDataExportTaskRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeUserUsageDataExportTaskRequest {
    type Response = DescribeUserUsageDataExportTaskResponse;
    type Error = DescribeUserUsageDataExportTaskError;
    const INFO: OperationInfo = super::operation("DescribeUserUsageDataExportTask")
        .read_only();
    const ERRORS: &'static [DescribeUserUsageDataExportTaskError] = &[
        DescribeUserUsageDataExportTaskError::Throttling,
        DescribeUserUsageDataExportTaskError::IllegalOperation,
        DescribeUserUsageDataExportTaskError::OperationDenied,
        DescribeUserUsageDataExportTaskError::InvalidParameter2,
        DescribeUserUsageDataExportTaskError::InvalidParameterProduct,
        DescribeUserUsageDataExportTaskError::InvalidParameterArea,
        DescribeUserUsageDataExportTaskError::InvalidParameterField,
        DescribeUserUsageDataExportTaskError::InvalidParameterStartTime,
        DescribeUserUsageDataExportTaskError::InvalidParameterEndTime,
        DescribeUserUsageDataExportTaskError::InvalidTimeRange,
        DescribeUserUsageDataExportTaskError::InvalidParameterOperator,
    ];
}

impl Paginated for DescribeUserUsageDataExportTaskRequest {
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

/// Response to [`DescribeUserUsageDataExportTaskRequest`].
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A91BE91F-0B34-4CBF-8E0F-A2977E15AA52`.
    pub request_id: Option<String>,
    /// Export tasks on this page, with paging details.
    pub usage_data_per_page: Option<UsageDataPerPage>,
}

response! {
    DescribeUserUsageDataExportTaskResponse {
        "RequestId" => request_id: value,
        "UsageDataPerPage" => usage_data_per_page: value,
    }
}

/// Errors that the documentation of [`DescribeUserUsageDataExportTaskRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterArea`](super::DocumentedError::InvalidParameterArea)
/// - [`InvalidParameterField`](super::DocumentedError::InvalidParameterField)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidParameterOperator`](super::DocumentedError::InvalidParameterOperator)
pub type DescribeUserUsageDataExportTaskError = super::DocumentedError;
