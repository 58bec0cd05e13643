// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleasePostPaidInstance`, from `ens/ReleasePostPaidInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes a pay-as-you-go instance and ends its billing.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReleasePostPaidInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_post_paid_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleasePostPaidInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleasePostPaidInstanceRequest {
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
    ReleasePostPaidInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleasePostPaidInstanceRequest {
    type Response = ReleasePostPaidInstanceResponse;
    type Error = ReleasePostPaidInstanceError;
    const INFO: OperationInfo = super::operation("ReleasePostPaidInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ReleasePostPaidInstanceError] = &[
        ReleasePostPaidInstanceError::InstanceIdNotFound2,
        ReleasePostPaidInstanceError::NoPermission,
        ReleasePostPaidInstanceError::IncorrectInstanceStatus,
        ReleasePostPaidInstanceError::CallInterface,
        ReleasePostPaidInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ReleasePostPaidInstanceRequest`].
pub type ReleasePostPaidInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleasePostPaidInstanceRequest`] names.
///
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReleasePostPaidInstanceError = super::DocumentedError;
