// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureResultExport`, from `adb/ConfigureResultExport.md`.

use alicloud_runtime::codegen::*;

/// Configures where exported query results of a cluster go: Simple Log Service or OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ConfigureResultExportRequest::new()
///     .region_id("...")
///     .db_cluster_id("...");
/// let reply = client.configure_result_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureResultExportRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which kind of export it is or is to be.
    pub export_type: Option<String>,
    /// What is known about the sls.
    pub sls_info: Option<SlsInfo>,
    /// What is known about the OSS.
    pub oss_info: Option<OssInfo>,
}

impl ConfigureResultExportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ExportType`.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
    /// Sets `SlsInfo`.
    pub fn sls_info(mut self, value: impl Into<SlsInfo>) -> Self {
        self.sls_info = Some(value.into());
        self
    }
    /// Sets `OssInfo`.
    pub fn oss_info(mut self, value: impl Into<OssInfo>) -> Self {
        self.oss_info = Some(value.into());
        self
    }
}

request! {
    ConfigureResultExportRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "ExportType" => export_type: form,
        "SlsInfo" => sls_info: form_json,
        "OssInfo" => oss_info: form_json,
    }
}

impl Operation for ConfigureResultExportRequest {
    type Response = ConfigureResultExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigureResultExport")
        .required(&["RegionId", "DBClusterId"]);
}

/// Response to [`ConfigureResultExportRequest`], which the documentation does not describe.
pub type ConfigureResultExportResponse = alicloud_runtime::UndocumentedResponse;

/// What is known about the sls.
#[non_exhaustive]
pub struct SlsInfo {
    /// Project of Log Service that takes the records.
    pub sls_project: Option<String>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// How many days the results stay in the Logstore.
    pub logstore_ttl: Option<i32>,
}

impl SlsInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlsProject`.
    pub fn sls_project(mut self, value: impl Into<String>) -> Self {
        self.sls_project = Some(value.into());
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `LogstoreTtl`.
    #[inline]
    pub fn logstore_ttl(mut self, value: i32) -> Self {
        self.logstore_ttl = Some(value);
        self
    }
}

request! {
    SlsInfo {
        "SlsProject" => sls_project: field,
        "ResourceGroup" => resource_group: field,
        "LogstoreTtl" => logstore_ttl: field,
    }
}

/// What is known about the OSS.
#[non_exhaustive]
pub struct OssInfo {
    /// Path under which the export base is found.
    pub export_base_path: Option<String>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// How many days the results stay in the bucket.
    pub result_file_ttl: Option<i32>,
}

impl OssInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExportBasePath`.
    pub fn export_base_path(mut self, value: impl Into<String>) -> Self {
        self.export_base_path = Some(value.into());
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `ResultFileTtl`.
    #[inline]
    pub fn result_file_ttl(mut self, value: i32) -> Self {
        self.result_file_ttl = Some(value);
        self
    }
}

request! {
    OssInfo {
        "ExportBasePath" => export_base_path: field,
        "ResourceGroup" => resource_group: field,
        "ResultFileTtl" => result_file_ttl: field,
    }
}
