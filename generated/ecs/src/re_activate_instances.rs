// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReActivateInstances`, from `ecs/ReActivateInstances.md`.

use alicloud_runtime::codegen::*;

/// Brings back an instance billed by use that was stopped for unpaid bills, once these are paid.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReActivateInstancesRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou");
/// let reply = client.re_activate_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReActivateInstancesRequest {
    /// **Required.** Instance to bring back into service. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ReActivateInstancesRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ReActivateInstancesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ReActivateInstancesRequest {
    type Response = ReActivateInstancesResponse;
    type Error = ReActivateInstancesError;
    const INFO: OperationInfo = super::operation("ReActivateInstances")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ReActivateInstancesError] = &[
        ReActivateInstancesError::InvalidInstanceIdNotFound3,
        ReActivateInstancesError::InvalidPayTypeNotSupport,
        ReActivateInstancesError::IncorrectInstanceStatus,
        ReActivateInstancesError::InstanceLockedForSecurity,
        ReActivateInstancesError::InsufficientBalance,
        ReActivateInstancesError::InternalError,
        ReActivateInstancesError::ReopenInstanceInstanceStatusNotValid,
        ReActivateInstancesError::ReopenInstanceInstanceNotEnoughBalance,
        ReActivateInstancesError::ReopenInstanceImageNotEnoughBalance,
    ];
}

/// Response to [`ReActivateInstancesRequest`].
pub type ReActivateInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReActivateInstancesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidPayTypeNotSupport`](super::DocumentedError::InvalidPayTypeNotSupport)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ReopenInstanceInstanceStatusNotValid`](super::DocumentedError::ReopenInstanceInstanceStatusNotValid)
/// - [`ReopenInstanceInstanceNotEnoughBalance`](super::DocumentedError::ReopenInstanceInstanceNotEnoughBalance)
/// - [`ReopenInstanceImageNotEnoughBalance`](super::DocumentedError::ReopenInstanceImageNotEnoughBalance)
pub type ReActivateInstancesError = super::DocumentedError;
