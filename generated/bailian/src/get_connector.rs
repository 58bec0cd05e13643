// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConnector`, from `bailian/GetConnector.md`.

use alicloud_runtime::codegen::*;

/// Shows one connector, found by ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetConnectorRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx");
/// let reply = client.get_connector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConnectorRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// Name that the connector goes by. Example: `text`.
    pub connector_name: Option<String>,
    /// ID of the connector that the call is about. Example: `conn_file_xxxx`.
    pub connector_id: Option<String>,
}

impl GetConnectorRequest {
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
    /// Sets `ConnectorId`.
    pub fn connector_id(mut self, value: impl Into<String>) -> Self {
        self.connector_id = Some(value.into());
        self
    }
}

request! {
    GetConnectorRequest {
        "WorkspaceId" => workspace_id: path,
        "ConnectorName" => connector_name: query,
        "ConnectorId" => connector_id: query,
    }
}

impl Operation for GetConnectorRequest {
    type Response = GetConnectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetConnector")
        .roa("GET", "/{WorkspaceId}/datacenter/connector")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetConnectorRequest`].
#[non_exhaustive]
pub struct GetConnectorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConnectorData>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Requests throttling triggered.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BA8ADD9-53D6-53F0-918F-A1E776AD230E`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    GetConnectorResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConnectorData {
    /// ID of the connector that the item belongs to or stands for.
    /// Example: `conn_file_e0c9db4030b2465a9478028f7d76cd92_1234`.
    pub connector_id: Option<String>,
    /// Name that the connector goes by. Example: `name`.
    pub connector_name: Option<String>,
    /// Which kind of connector it is or is to be. Example: `FILE`.
    pub connector_type: Option<String>,
    /// Free text that describes the item to people. Example: `Description`.
    pub description: Option<String>,
}

response! {
    ConnectorData {
        "ConnectorId" => connector_id: value,
        "ConnectorName" => connector_name: value,
        "ConnectorType" => connector_type: value,
        "Description" => description: value,
    }
}
