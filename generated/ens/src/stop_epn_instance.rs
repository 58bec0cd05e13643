// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopEpnInstance`, from `ens/StopEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Stops an EPN instance, which ends the networking between its edge nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StopEpnInstanceRequest::new()
///     .epn_instance_id("...");
/// let reply = client.stop_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
}

impl StopEpnInstanceRequest {
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
    StopEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
    }
}

impl Operation for StopEpnInstanceRequest {
    type Response = StopEpnInstanceResponse;
    type Error = StopEpnInstanceError;
    const INFO: OperationInfo = super::operation("StopEpnInstance")
        .required(&["EPNInstanceId"]);
    const ERRORS: &'static [StopEpnInstanceError] = &[
        StopEpnInstanceError::MissingParameter,
        StopEpnInstanceError::NoPermission,
        StopEpnInstanceError::InvalidParameterAny,
        StopEpnInstanceError::InvalidParameter,
        StopEpnInstanceError::EnsInterfaceError,
        StopEpnInstanceError::CallInterface,
    ];
}

/// Response to [`StopEpnInstanceRequest`].
pub type StopEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type StopEpnInstanceError = super::DocumentedError;
