// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootARMServerInstance`, from `ens/RebootARMServerInstance.md`.

use alicloud_runtime::codegen::*;

/// Reboots an ARM server, given by its server ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RebootARMServerInstanceRequest::new();
/// let reply = client.reboot_arm_server_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootARMServerInstanceRequest {
    /// ID of the server that the call is about.
    pub server_id: Option<String>,
}

impl RebootARMServerInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
}

request! {
    RebootARMServerInstanceRequest {
        "ServerId" => server_id: query,
    }
}

impl Operation for RebootARMServerInstanceRequest {
    type Response = RebootARMServerInstanceResponse;
    type Error = RebootARMServerInstanceError;
    const INFO: OperationInfo = super::operation("RebootARMServerInstance")
        .method("GET");
    const ERRORS: &'static [RebootARMServerInstanceError] = &[
        RebootARMServerInstanceError::ParameterInvalid,
        RebootARMServerInstanceError::InterfaceCallError,
        RebootARMServerInstanceError::InterfaceCallFailed,
        RebootARMServerInstanceError::NoPermission,
        RebootARMServerInstanceError::InvalidParameterAny,
        RebootARMServerInstanceError::ThrottlingApi,
    ];
}

/// Response to [`RebootARMServerInstanceRequest`].
pub type RebootARMServerInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RebootARMServerInstanceRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`ThrottlingApi`](super::DocumentedError::ThrottlingApi)
pub type RebootARMServerInstanceError = super::DocumentedError;
