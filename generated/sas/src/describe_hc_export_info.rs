// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHcExportInfo`, from `sas/DescribeHcExportInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows file name, download link and progress of a baseline export.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeHcExportInfoRequest::new();
/// let reply = client.describe_hc_export_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHcExportInfoRequest {
    /// ID of the export that the call is about.
    pub export_id: Option<i64>,
}

impl DescribeHcExportInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExportId`.
    #[inline]
    pub fn export_id(mut self, value: i64) -> Self {
        self.export_id = Some(value);
        self
    }
}

request! {
    DescribeHcExportInfoRequest {
        "ExportId" => export_id: query,
    }
}

impl Operation for DescribeHcExportInfoRequest {
    type Response = DescribeHcExportInfoResponse;
    type Error = DescribeHcExportInfoError;
    const INFO: OperationInfo = super::operation("DescribeHcExportInfo").read_only();
    const ERRORS: &'static [DescribeHcExportInfoError] = &[
        DescribeHcExportInfoError::NoPermission,
        DescribeHcExportInfoError::ServerError,
    ];
}

/// Response to [`DescribeHcExportInfoRequest`].
#[non_exhaustive]
pub struct DescribeHcExportInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C2C94CF-ED08-50C0-BC72-C5029251****`.
    pub request_id: Option<String>,
    /// Name under which the file is stored. Example: `health_check_export_2022****`.
    pub file_name: Option<String>,
    /// How many there are of this: current. Example: `148`.
    pub current_count: Option<i32>,
    /// Web address at which data can be fetched or more can be read. Example: `text`.
    pub link: Option<String>,
    /// How far the work has come. Example: `89`.
    pub progress: Option<i32>,
    /// Identifier of the item within its collection. Example: `1082278`.
    pub id: Option<i64>,
    /// How many items match in all, over all pages. Example: `624`.
    pub total_count: Option<i32>,
    /// When the item was created. Example: `2022-11-03T15:15Z`.
    pub gmt_create: Option<i64>,
    /// State that the result is in. Example: `exporting`.
    pub result_status: Option<String>,
}

response! {
    DescribeHcExportInfoResponse {
        "RequestId" => request_id: value,
        "FileName" => file_name: value,
        "CurrentCount" => current_count: value,
        "Link" => link: value,
        "Progress" => progress: value,
        "Id" => id: value,
        "TotalCount" => total_count: value,
        "GmtCreate" => gmt_create: value,
        "ResultStatus" => result_status: value,
    }
}

/// Errors that the documentation of [`DescribeHcExportInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeHcExportInfoError = super::DocumentedError;
