// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWarningExportInfo`, from `sas/DescribeWarningExportInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows how far an export of baseline warnings has come.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWarningExportInfoRequest::new()
///     .export_id(1);
/// let reply = client.describe_warning_export_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWarningExportInfoRequest {
    /// **Required.** ID of the export that the call is about.
    pub export_id: Option<i64>,
}

impl DescribeWarningExportInfoRequest {
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
    DescribeWarningExportInfoRequest {
        "ExportId" => export_id: query,
    }
}

impl Operation for DescribeWarningExportInfoRequest {
    type Response = DescribeWarningExportInfoResponse;
    type Error = DescribeWarningExportInfoError;
    const INFO: OperationInfo = super::operation("DescribeWarningExportInfo")
        .required(&["ExportId"])
        .read_only();
    const ERRORS: &'static [DescribeWarningExportInfoError] = &[
        DescribeWarningExportInfoError::NoPermission,
        DescribeWarningExportInfoError::ServerError,
    ];
}

/// Response to [`DescribeWarningExportInfoRequest`].
#[non_exhaustive]
pub struct DescribeWarningExportInfoResponse {
    /// Web address at which data can be fetched or more can be read.
    /// Example: `https://eds.aliyun.com/notification/entitle/64b5c3e2-e52b-4d29-9617-e7e6d74XXXX`.
    pub link: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925FDAA`.
    pub request_id: Option<String>,
    /// How many there are of this: current. Example: `1`.
    pub current_count: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Name under which the file is stored. Example: `app_20210917`.
    pub file_name: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// State that the export is in. Example: `success`.
    pub export_status: Option<String>,
    /// Identifier of the item within its collection. Example: `131231`.
    pub id: Option<i64>,
}

response! {
    DescribeWarningExportInfoResponse {
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

/// Errors that the documentation of [`DescribeWarningExportInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWarningExportInfoError = super::DocumentedError;
