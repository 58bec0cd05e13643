// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleasePrePaidInstance`, from `ens/ReleasePrePaidInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes a subscription instance, given by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReleasePrePaidInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_pre_paid_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleasePrePaidInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleasePrePaidInstanceRequest {
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
    ReleasePrePaidInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleasePrePaidInstanceRequest {
    type Response = ReleasePrePaidInstanceResponse;
    type Error = ReleasePrePaidInstanceError;
    const INFO: OperationInfo = super::operation("ReleasePrePaidInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ReleasePrePaidInstanceError] = &[
        ReleasePrePaidInstanceError::InstanceIdNotFound2,
        ReleasePrePaidInstanceError::NoPermission,
        ReleasePrePaidInstanceError::CallInterface,
        ReleasePrePaidInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ReleasePrePaidInstanceRequest`].
pub type ReleasePrePaidInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleasePrePaidInstanceRequest`] names.
///
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReleasePrePaidInstanceError = super::DocumentedError;
