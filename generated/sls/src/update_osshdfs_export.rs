// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOSSHDFSExport`, from `sls/UpdateOSSHDFSExport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OSSExportConfiguration, Sink};

/// Changes a job that ships logs to OSS-HDFS.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_osshdfs_export::OSSExportConfiguration;
///
/// let request = alicloud_sls::UpdateOSSHDFSExportRequest::new()
///     .project("...")
///     .oss_export_name("...")
///     .display_name("...")
///     .configuration(OSSExportConfiguration::new());
/// let reply = client.update_osshdfs_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOSSHDFSExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to OSS or OSS-HDFS.
    pub oss_export_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<OSSExportConfiguration>,
}

impl UpdateOSSHDFSExportRequest {
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
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(mut self, value: impl Into<OSSExportConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    UpdateOSSHDFSExportRequest {
        "project" => project: host,
        "ossExportName" => oss_export_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for UpdateOSSHDFSExportRequest {
    type Response = UpdateOSSHDFSExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateOSSHDFSExport")
        .roa("PUT", "/osshdfsexports/{ossExportName}")
        .required(&["project", "ossExportName", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateOSSHDFSExportRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateOSSHDFSExportResponse = alicloud_runtime::UndocumentedResponse;
