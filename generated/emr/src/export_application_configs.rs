// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportApplicationConfigs`, from `emr/ExportApplicationConfigs.md`.

use alicloud_runtime::codegen::*;

/// Exports configuration files of applications of a cluster in a chosen file format.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ExportApplicationConfigsRequest::new()
///     .cluster_id("...");
/// let reply = client.export_application_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportApplicationConfigsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// The application config files to work on or to narrow the list down to.
    pub application_config_files: Vec<ApplicationConfigFile>,
    /// Notation or file format of the file.
    pub file_format: Option<String>,
    /// Way in which the export works.
    pub export_mode: Option<Open<ExportMode>>,
    /// Range in which the config holds.
    pub config_scope: Option<String>,
    /// IDs of the node groups to work on or to narrow the list down to.
    pub node_group_ids: Vec<String>,
    /// IDs of the nodes to work on or to narrow the list down to.
    pub node_ids: Vec<String>,
}

impl ExportApplicationConfigsRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ApplicationConfigFiles`.
    pub fn application_config_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationConfigFile>>,
    ) -> Self {
        self.application_config_files = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FileFormat`.
    pub fn file_format(mut self, value: impl Into<String>) -> Self {
        self.file_format = Some(value.into());
        self
    }
    /// Sets `ExportMode`.
    pub fn export_mode(mut self, value: impl Into<Open<ExportMode>>) -> Self {
        self.export_mode = Some(value.into());
        self
    }
    /// Sets `ConfigScope`.
    pub fn config_scope(mut self, value: impl Into<String>) -> Self {
        self.config_scope = Some(value.into());
        self
    }
    /// Sets `NodeGroupIds`.
    pub fn node_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeIds`.
    pub fn node_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ExportApplicationConfigsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ApplicationConfigFiles" => application_config_files: query,
        "FileFormat" => file_format: query,
        "ExportMode" => export_mode: query,
        "ConfigScope" => config_scope: query,
        "NodeGroupIds" => node_group_ids: query,
        "NodeIds" => node_ids: query,
    }
}

impl Operation for ExportApplicationConfigsRequest {
    type Response = ExportApplicationConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExportApplicationConfigs")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
}

/// Response to [`ExportApplicationConfigsRequest`], which the documentation does not describe.
pub type ExportApplicationConfigsResponse = alicloud_runtime::UndocumentedResponse;

/// The application config files to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ApplicationConfigFile {
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// Name that the config file goes by.
    pub config_file_name: Option<String>,
}

impl ApplicationConfigFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `ConfigFileName`.
    pub fn config_file_name(mut self, value: impl Into<String>) -> Self {
        self.config_file_name = Some(value.into());
        self
    }
}

request! {
    ApplicationConfigFile {
        "ApplicationName" => application_name: field,
        "ConfigFileName" => config_file_name: field,
    }
}

values! {
    /// Way in which the export works.
    pub enum ExportMode {
        /// Entries that differ from the default.
        Modification = "MODIFICATION",
        /// Every entry.
        All = "ALL",
    }
}
