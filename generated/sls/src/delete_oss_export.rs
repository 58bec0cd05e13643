// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOSSExport`, from `sls/DeleteOSSExport.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that ships logs to OSS; shipped files stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteOSSExportRequest::new()
///     .project("...")
///     .oss_export_name("...");
/// let reply = client.delete_oss_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOSSExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to OSS or OSS-HDFS.
    pub oss_export_name: Option<String>,
}

impl DeleteOSSExportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `ossExportName`, which is required.
    pub fn oss_export_name(mut self, value: impl Into<String>) -> Self {
        self.oss_export_name = Some(value.into());
        self
    }
}

request! {
    DeleteOSSExportRequest {
        "project" => project: host,
        "ossExportName" => oss_export_name: path,
    }
}

impl Operation for DeleteOSSExportRequest {
    type Response = DeleteOSSExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteOSSExport")
        .roa("DELETE", "/ossexports/{ossExportName}")
        .required(&["project", "ossExportName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteOSSExportRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteOSSExportResponse = alicloud_runtime::UndocumentedResponse;
