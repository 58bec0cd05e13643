// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExportInfo`, from `sas/DescribeExportInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of an export task.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExportInfoRequest::new()
///     .export_id(1);
/// let reply = client.describe_export_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExportInfoRequest {
    /// **Required.** ID of the export that the call is about.
    pub export_id: Option<i64>,
}

impl DescribeExportInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExportId`, which is required.
    #[inline]
    pub fn export_id(mut self, value: i64) -> Self {
        self.export_id = Some(value);
        self
    }
}

request! {
    DescribeExportInfoRequest {
        "ExportId" => export_id: query,
    }
}

impl Operation for DescribeExportInfoRequest {
    type Response = DescribeExportInfoResponse;
    type Error = DescribeExportInfoError;
    const INFO: OperationInfo = super::operation("DescribeExportInfo")
        .required(&["ExportId"])
        .read_only();
    const ERRORS: &'static [DescribeExportInfoError] = &[
        DescribeExportInfoError::NoPermission,
        DescribeExportInfoError::ServerError,
    ];
}

/// Response to [`DescribeExportInfoRequest`].
#[non_exhaustive]
pub struct DescribeExportInfoResponse {
    /// Web address at which data can be fetched or more can be read. Example: `http://www.aliyun.com`.
    pub link: Option<String>,
    /// How far the work has come. Example: `16`.
    pub progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// How many there are of this: current. Example: `20`.
    pub current_count: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Name under which the file is stored. Example: `health_check_export_20171123`.
    pub file_name: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// State that the export is in. Example: `success`.
    pub export_status: Option<String>,
    /// Identifier of the item within its collection. Example: `131231`.
    pub id: Option<i64>,
}

response! {
    DescribeExportInfoResponse {
        "Link" => link: value,
        "Progress" => progress: value,
        "RequestId" => request_id: value,
        "CurrentCount" => current_count: value,
        "Message" => message: value,
        "FileName" => file_name: value,
        "TotalCount" => total_count: value,
        "ExportStatus" => export_status: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeExportInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExportInfoError = super::DocumentedError;
