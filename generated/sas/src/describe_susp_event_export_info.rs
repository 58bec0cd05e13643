// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspEventExportInfo`, from `sas/DescribeSuspEventExportInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows state and download data of an alert export.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspEventExportInfoRequest::new();
/// let reply = client.describe_susp_event_export_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspEventExportInfoRequest {
    /// ID of the export that the call is about.
    pub export_id: Option<i32>,
}

impl DescribeSuspEventExportInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExportId`.
    #[inline]
    pub fn export_id(mut self, value: i32) -> Self {
        self.export_id = Some(value);
        self
    }
}

request! {
    DescribeSuspEventExportInfoRequest {
        "ExportId" => export_id: query,
    }
}

impl Operation for DescribeSuspEventExportInfoRequest {
    type Response = DescribeSuspEventExportInfoResponse;
    type Error = DescribeSuspEventExportInfoError;
    const INFO: OperationInfo = super::operation("DescribeSuspEventExportInfo")
        .read_only();
    const ERRORS: &'static [DescribeSuspEventExportInfoError] = &[
        DescribeSuspEventExportInfoError::NoPermission,
        DescribeSuspEventExportInfoError::ServerError,
    ];
}

/// Response to [`DescribeSuspEventExportInfoRequest`].
#[non_exhaustive]
pub struct DescribeSuspEventExportInfoResponse {
    /// Web address at which data can be fetched or more can be read.
    pub link: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `suspiciousEvent`.
    pub type_: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578AXXXXX`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2022-12-20T15:18Z`.
    pub gmt_create: Option<i64>,
    /// Name under which the file is stored. Example: `suspicious_event_20221221_1671590521234.zip`.
    pub file_name: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// When the item was last changed. Example: `2022-12-20T15:18Z`.
    pub gmt_modified: Option<i64>,
    /// State that the export is in. Example: `success`.
    pub export_status: Option<String>,
    /// Identifier of the item within its collection. Example: `11`.
    pub id: Option<i32>,
    /// The properties that are concerned.
    pub properties: Option<String>,
}

response! {
    DescribeSuspEventExportInfoResponse {
        "Link" => link: value,
        "Type" => type_: value,
        "Progress" => progress: value,
        "RequestId" => request_id: value,
        "GmtCreate" => gmt_create: value,
        "FileName" => file_name: value,
        "TotalCount" => total_count: value,
        "GmtModified" => gmt_modified: value,
        "ExportStatus" => export_status: value,
        "Id" => id: value,
        "Properties" => properties: value,
    }
}

/// Errors that the documentation of [`DescribeSuspEventExportInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSuspEventExportInfoError = super::DocumentedError;
