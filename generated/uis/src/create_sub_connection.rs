// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSubConnection`, from `uis/CreateSubConnection.md`.

use alicloud_runtime::codegen::*;

/// Creates a subconnection for an IP address of a UIS node, with GRE settings.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::CreateSubConnectionRequest::new()
///     .ip("10.34.43.xx")
///     .uis_node_id("UISNODE-xxxbink187cqsgfni****");
/// let reply = client.create_sub_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSubConnectionRequest {
    /// **Required.** IP address of the host or service concerned. Example: `10.34.43.xx`.
    pub ip: Option<String>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxbink187cqsgfni****`.
    pub uis_node_id: Option<String>,
    /// Free text that describes the item to people. Example: `a gre description`.
    pub description: Option<String>,
    /// Settings of the gre, and what it works with.
    pub gre_config: Option<String>,
    /// Name that people know the item by. Example: `gre-name`.
    pub name: Option<String>,
}

impl CreateSubConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GreConfig`.
    pub fn gre_config(mut self, value: impl Into<String>) -> Self {
        self.gre_config = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateSubConnectionRequest {
        "Ip" => ip: query,
        "UisNodeId" => uis_node_id: query,
        "Description" => description: query,
        "GreConfig" => gre_config: query,
        "Name" => name: query,
    }
}

impl Operation for CreateSubConnectionRequest {
    type Response = CreateSubConnectionResponse;
    type Error = CreateSubConnectionError;
    const INFO: OperationInfo = super::operation("CreateSubConnection")
        .required(&["Ip", "UisNodeId"]);
    const ERRORS: &'static [CreateSubConnectionError] = &[
        CreateSubConnectionError::ForbbidenSubUser,
        CreateSubConnectionError::Forbidden,
        CreateSubConnectionError::InvalidName,
        CreateSubConnectionError::InvalidUisNodeIdNotFound,
        CreateSubConnectionError::ResourceQuotaFull,
    ];
}

/// Response to [`CreateSubConnectionRequest`].
#[non_exhaustive]
pub struct CreateSubConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0baf3d5315637815389227509e5464`.
    pub request_id: Option<String>,
    /// ID of the UIS instance sub connection that the item belongs to or stands for.
    /// Example: `UISSUBCONN-xxxxpsxkme91l6kz2****`.
    pub uis_sub_connection_id: Option<String>,
}

response! {
    CreateSubConnectionResponse {
        "RequestId" => request_id: value,
        "UisSubConnectionId" => uis_sub_connection_id: value,
    }
}

/// Errors that the documentation of [`CreateSubConnectionRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
pub type CreateSubConnectionError = super::DocumentedError;
