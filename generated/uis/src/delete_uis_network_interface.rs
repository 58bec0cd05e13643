// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUisNetworkInterface`, from `uis/DeleteUisNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network interface from a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteUisNetworkInterfaceRequest::new()
///     .uis_eni_id("UISENI-xxxg3rqds52gz7sbx****")
///     .uis_node_id("UISNODE-xxx2d6jni60ifs7tz****");
/// let reply = client.delete_uis_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUisNetworkInterfaceRequest {
    /// **Required.** ID of the UIS instance ENI that the call is about.
    /// Example: `UISENI-xxxg3rqds52gz7sbx****`.
    pub uis_eni_id: Option<String>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxx2d6jni60ifs7tz****`.
    pub uis_node_id: Option<String>,
}

impl DeleteUisNetworkInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisEniId`, which is required.
    pub fn uis_eni_id(mut self, value: impl Into<String>) -> Self {
        self.uis_eni_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DeleteUisNetworkInterfaceRequest {
        "UisEniId" => uis_eni_id: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DeleteUisNetworkInterfaceRequest {
    type Response = DeleteUisNetworkInterfaceResponse;
    type Error = DeleteUisNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("DeleteUisNetworkInterface")
        .required(&["UisEniId", "UisNodeId"]);
    const ERRORS: &'static [DeleteUisNetworkInterfaceError] = &[
        DeleteUisNetworkInterfaceError::InvalidUisNodeIdNotFound,
        DeleteUisNetworkInterfaceError::UisConfiguring,
        DeleteUisNetworkInterfaceError::UnknownError,
    ];
}

/// Response to [`DeleteUisNetworkInterfaceRequest`].
pub type DeleteUisNetworkInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUisNetworkInterfaceRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteUisNetworkInterfaceError = super::DocumentedError;
