// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOSSExport`, from `sls/GetOSSExport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OSSExportConfiguration, Sink};

/// Shows one job that ships logs to OSS.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetOSSExportRequest::new()
///     .project("...")
///     .oss_export_name("...");
/// let reply = client.get_oss_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOSSExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to OSS or OSS-HDFS.
    pub oss_export_name: Option<String>,
}

impl GetOSSExportRequest {
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
    GetOSSExportRequest {
        "project" => project: host,
        "ossExportName" => oss_export_name: path,
    }
}

impl Operation for GetOSSExportRequest {
    type Response = GetOSSExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOSSExport")
        .roa("GET", "/ossexports/{ossExportName}")
        .required(&["project", "ossExportName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetOSSExportRequest`].
#[non_exhaustive]
pub struct GetOSSExportResponse {
    /// Name of the item, as people see it. Example: `export-oss-1234567890-123456`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `my-oss-job`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `my-oss-job`.
    pub display_name: Option<String>,
    /// Settings of the item.
    pub configuration: Option<OSSExportConfiguration>,
    /// When the item was created. Example: `1718787534`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1718787681`.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<String>,
}

response! {
    GetOSSExportResponse {
        "name" => name: value,
        "description" => description: value,
        "displayName" => display_name: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
    }
}
