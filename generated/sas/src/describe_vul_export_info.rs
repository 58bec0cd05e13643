// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulExportInfo`, from `sas/DescribeVulExportInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of a vulnerability export.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulExportInfoRequest::new()
///     .export_id(1);
/// let reply = client.describe_vul_export_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulExportInfoRequest {
    /// **Required.** ID of the export that the call is about.
    pub export_id: Option<i64>,
}

impl DescribeVulExportInfoRequest {
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
    DescribeVulExportInfoRequest {
        "ExportId" => export_id: query,
    }
}

impl Operation for DescribeVulExportInfoRequest {
    type Response = DescribeVulExportInfoResponse;
    type Error = DescribeVulExportInfoError;
    const INFO: OperationInfo = super::operation("DescribeVulExportInfo")
        .required(&["ExportId"])
        .read_only();
    const ERRORS: &'static [DescribeVulExportInfoError] = &[
        DescribeVulExportInfoError::NoPermission,
        DescribeVulExportInfoError::ServerError,
    ];
}

/// Response to [`DescribeVulExportInfoRequest`].
#[non_exhaustive]
pub struct DescribeVulExportInfoResponse {
    /// Web address at which data can be fetched or more can be read. Example: `http://www.aliyun.com`.
    pub link: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C1AE3F3-18FA-4108-BXXX-AFA1A032756C`.
    pub request_id: Option<String>,
    /// How many there are of this: current. Example: `1`.
    pub current_count: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Name under which the file is stored. Example: `app_20210917`.
    pub file_name: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// State that the export is in. Example: `success`.
    pub export_status: Option<String>,
    /// Identifier of the item within its collection. Example: `14356`.
    pub id: Option<i64>,
}

response! {
    DescribeVulExportInfoResponse {
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

/// Errors that the documentation of [`DescribeVulExportInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulExportInfoError = super::DocumentedError;
