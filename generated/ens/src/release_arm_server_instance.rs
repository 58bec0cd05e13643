// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseARMServerInstance`, from `ens/ReleaseARMServerInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an ARM server, also called cloud application server.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReleaseARMServerInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_arm_server_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseARMServerInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleaseARMServerInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ReleaseARMServerInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleaseARMServerInstanceRequest {
    type Response = ReleaseARMServerInstanceResponse;
    type Error = ReleaseARMServerInstanceError;
    const INFO: OperationInfo = super::operation("ReleaseARMServerInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ReleaseARMServerInstanceError] = &[
        ReleaseARMServerInstanceError::InstanceIdNotFound2,
        ReleaseARMServerInstanceError::NoPermission,
        ReleaseARMServerInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ReleaseARMServerInstanceRequest`].
pub type ReleaseARMServerInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseARMServerInstanceRequest`] names.
///
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReleaseARMServerInstanceError = super::DocumentedError;
