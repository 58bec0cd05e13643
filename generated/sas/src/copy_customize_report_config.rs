// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyCustomizeReportConfig`, from `sas/CopyCustomizeReportConfig.md`.

use alicloud_runtime::codegen::*;

/// Duplicates the configuration of a custom security report.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CopyCustomizeReportConfigRequest::new()
///     .report_id(1);
/// let reply = client.copy_customize_report_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyCustomizeReportConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
}

impl CopyCustomizeReportConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ReportId`, which is required.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
}

request! {
    CopyCustomizeReportConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ReportId" => report_id: query,
    }
}

impl Operation for CopyCustomizeReportConfigRequest {
    type Response = CopyCustomizeReportConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CopyCustomizeReportConfig")
        .required(&["ReportId"]);
}

/// Response to [`CopyCustomizeReportConfigRequest`], which the documentation does not describe.
pub type CopyCustomizeReportConfigResponse = alicloud_runtime::UndocumentedResponse;
