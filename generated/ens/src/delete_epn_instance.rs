// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEpnInstance`, from `ens/DeleteEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes an edge-to-edge network instance whose groups are empty.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteEpnInstanceRequest::new()
///     .epn_instance_id("...");
/// let reply = client.delete_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
}

impl DeleteEpnInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EPNInstanceId`, which is required.
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
    }
}

impl Operation for DeleteEpnInstanceRequest {
    type Response = DeleteEpnInstanceResponse;
    type Error = DeleteEpnInstanceError;
    const INFO: OperationInfo = super::operation("DeleteEpnInstance")
        .required(&["EPNInstanceId"]);
    const ERRORS: &'static [DeleteEpnInstanceError] = &[
        DeleteEpnInstanceError::MissingParameter,
        DeleteEpnInstanceError::NoPermission,
        DeleteEpnInstanceError::InvalidParameterAny,
        DeleteEpnInstanceError::InvalidParameter,
        DeleteEpnInstanceError::EnsInterfaceError,
        DeleteEpnInstanceError::CallInterface,
    ];
}

/// Response to [`DeleteEpnInstanceRequest`].
pub type DeleteEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DeleteEpnInstanceError = super::DocumentedError;
