// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNode`, from `linkwan/GetNode.md`.

use alicloud_runtime::codegen::*;

/// Shows one node by its DevEUI.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetNodeRequest::new()
///     .dev_eui("...");
/// let reply = client.get_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNodeRequest {
    /// **Required.** Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
}

impl GetNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DevEui`, which is required.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
}

request! {
    GetNodeRequest {
        "DevEui" => dev_eui: query,
    }
}

impl Operation for GetNodeRequest {
    type Response = GetNodeResponse;
    type Error = GetNodeError;
    const INFO: OperationInfo = super::operation("GetNode")
        .required(&["DevEui"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetNodeError] = &[
        GetNodeError::ForbiddenByRam,
        GetNodeError::ForbiddenByRiskControl,
        GetNodeError::NonExistent,
        GetNodeError::InternalError,
        GetNodeError::NotResourceOwner,
    ];
}

/// Response to [`GetNodeRequest`].
#[non_exhaustive]
pub struct GetNodeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NodeData>,
}

response! {
    GetNodeResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeData {
    /// Address that the node was given when it joined; changes with each join. Example: `12345678`.
    pub dev_addr: Option<String>,
    /// Milliseconds of this: last join. Example: `1514736000000`.
    pub last_join_millis: Option<i64>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub dev_eui: Option<String>,
    /// Milliseconds of this: bound. Example: `1514736000000`.
    pub bound_millis: Option<i64>,
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Kinds of auth that were found or are concerned.
    pub auth_types: Option<String>,
}

response! {
    NodeData {
        "DevAddr" => dev_addr: value,
        "LastJoinMillis" => last_join_millis: value,
        "DevEui" => dev_eui: value,
        "BoundMillis" => bound_millis: value,
        "ClassMode" => class_mode: value,
        "AuthTypes" => auth_types: value,
    }
}

/// Errors that the documentation of [`GetNodeRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetNodeError = super::DocumentedError;
