// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartEpnInstance`, from `ens/StartEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts an edge-to-edge network instance, so that its nodes can reach each other.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StartEpnInstanceRequest::new()
///     .epn_instance_id("...");
/// let reply = client.start_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
}

impl StartEpnInstanceRequest {
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
    StartEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
    }
}

impl Operation for StartEpnInstanceRequest {
    type Response = StartEpnInstanceResponse;
    type Error = StartEpnInstanceError;
    const INFO: OperationInfo = super::operation("StartEpnInstance")
        .required(&["EPNInstanceId"]);
    const ERRORS: &'static [StartEpnInstanceError] = &[
        StartEpnInstanceError::MissingParameter,
        StartEpnInstanceError::NoPermission,
        StartEpnInstanceError::InvalidParameterAny,
        StartEpnInstanceError::InvalidParameter,
        StartEpnInstanceError::EnsInterfaceError,
        StartEpnInstanceError::CallInterface,
    ];
}

/// Response to [`StartEpnInstanceRequest`].
pub type StartEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type StartEpnInstanceError = super::DocumentedError;
