// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReportExport`, from `sas/DescribeReportExport.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of a report export.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeReportExportRequest::new()
///     .export_id(1);
/// let reply = client.describe_report_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReportExportRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the export that the call is about.
    pub export_id: Option<i64>,
}

impl DescribeReportExportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ExportId`, which is required.
    #[inline]
    pub fn export_id(mut self, value: i64) -> Self {
        self.export_id = Some(value);
        self
    }
}

request! {
    DescribeReportExportRequest {
        "Lang" => lang: query,
        "ExportId" => export_id: query,
    }
}

impl Operation for DescribeReportExportRequest {
    type Response = DescribeReportExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeReportExport")
        .required(&["ExportId"])
        .read_only();
}

/// Response to [`DescribeReportExportRequest`], which the documentation does not describe.
pub type DescribeReportExportResponse = alicloud_runtime::UndocumentedResponse;
