// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetwork`, from `ens/DeleteNetwork.md`.

use alicloud_runtime::codegen::*;

/// Deletes a private network of an edge region, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteNetworkRequest::new()
///     .network_id("...");
/// let reply = client.delete_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkRequest {
    /// **Required.** ID of the network that the call is about.
    pub network_id: Option<String>,
}

impl DeleteNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkId`, which is required.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
}

request! {
    DeleteNetworkRequest {
        "NetworkId" => network_id: query,
    }
}

impl Operation for DeleteNetworkRequest {
    type Response = DeleteNetworkResponse;
    type Error = DeleteNetworkError;
    const INFO: OperationInfo = super::operation("DeleteNetwork")
        .required(&["NetworkId"]);
    const ERRORS: &'static [DeleteNetworkError] = &[
        DeleteNetworkError::InvalidNetworkIdNotFound,
        DeleteNetworkError::DependencyViolationVSwitch,
        DeleteNetworkError::DependencyViolationRouteEntry,
        DeleteNetworkError::EnsInterfaceError,
        DeleteNetworkError::InvalidParameter,
        DeleteNetworkError::DependencyViolationNetworkAcl,
        DeleteNetworkError::DependencyViolationNat,
        DeleteNetworkError::DependencyViolationCloudInstance,
        DeleteNetworkError::NoPermission,
        DeleteNetworkError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteNetworkRequest`].
pub type DeleteNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkRequest`] names.
///
/// - [`InvalidNetworkIdNotFound`](super::DocumentedError::InvalidNetworkIdNotFound)
/// - [`DependencyViolationVSwitch`](super::DocumentedError::DependencyViolationVSwitch)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DependencyViolationNetworkAcl`](super::DocumentedError::DependencyViolationNetworkAcl)
/// - [`DependencyViolationNat`](super::DocumentedError::DependencyViolationNat)
/// - [`DependencyViolationCloudInstance`](super::DocumentedError::DependencyViolationCloudInstance)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteNetworkError = super::DocumentedError;
