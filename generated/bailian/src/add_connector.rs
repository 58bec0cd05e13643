// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddConnector`, from `bailian/AddConnector.md`.

use alicloud_runtime::codegen::*;

/// Adds a connector, for instance to an OSS bucket, from which a workspace takes files.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::AddConnectorRequest::new()
///     .workspace_id("llm-3shx2gu255oxxxx");
/// let reply = client.add_connector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddConnectorRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oxxxx`.
    pub workspace_id: Option<String>,
    /// **Required** by the documentation; not checked here. Name that the connector goes by.
    /// Example: `test-connector`.
    pub connector_name: Option<String>,
    /// **Required** by the documentation; not checked here. Which kind of connector it is or is to be.
    /// Example: `FILE`.
    pub connector_type: Option<String>,
    /// **Required** by the documentation; not checked here. Free text that describes the item to
    /// people. Example: `text`.
    pub description: Option<String>,
    /// Settings of the file connector, and what it works with.
    pub file_connector_config: Option<FileConnectorConfig>,
}

impl AddConnectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `ConnectorName`.
    pub fn connector_name(mut self, value: impl Into<String>) -> Self {
        self.connector_name = Some(value.into());
        self
    }
    /// Sets `ConnectorType`.
    pub fn connector_type(mut self, value: impl Into<String>) -> Self {
        self.connector_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FileConnectorConfig`.
    pub fn file_connector_config(
        mut self,
        value: impl Into<FileConnectorConfig>,
    ) -> Self {
        self.file_connector_config = Some(value.into());
        self
    }
}

request! {
    AddConnectorRequest {
        "WorkspaceId" => workspace_id: path,
        "ConnectorName" => connector_name: body,
        "ConnectorType" => connector_type: body,
        "Description" => description: body,
        "FileConnectorConfig" => file_connector_config: body,
    }
}

impl Operation for AddConnectorRequest {
    type Response = AddConnectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddConnector")
        .roa("POST", "/{WorkspaceId}/datacenter/connector")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`AddConnectorRequest`].
#[non_exhaustive]
pub struct AddConnectorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConnectorData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `35A267BF-FBFA-54DB-8394-AA3B0742D833`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddConnectorResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// Settings of the file connector, and what it works with.
#[non_exhaustive]
pub struct FileConnectorConfig {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the bucket goes by. Example: `zyb-docker-registry-jn`.
    pub bucket_name: Option<String>,
    /// Which kind of storage it is or is to be. Example: `OSS_CUSTOM`.
    pub storage_type: Option<String>,
}

impl FileConnectorConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    FileConnectorConfig {
        "RegionId" => region_id: field,
        "BucketName" => bucket_name: field,
        "StorageType" => storage_type: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConnectorData {
    /// ID of the connector that the item belongs to or stands for.
    /// Example: `conn_file_e0c9db4030b2465a9478028f7d76cd92_1234`.
    pub connector_id: Option<String>,
}

response! {
    ConnectorData {
        "ConnectorId" => connector_id: value,
    }
}
