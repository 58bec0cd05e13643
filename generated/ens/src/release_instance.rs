// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstance`, from `ens/ReleaseInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an EIP, edge load balancer, or disk; the release operations of each product are
/// preferable.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReleaseInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleaseInstanceRequest {
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
    ReleaseInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    type Error = ReleaseInstanceError;
    const INFO: OperationInfo = super::operation("ReleaseInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ReleaseInstanceError] = &[
        ReleaseInstanceError::NoPermission,
        ReleaseInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ReleaseInstanceRequest`].
pub type ReleaseInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseInstanceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReleaseInstanceError = super::DocumentedError;
