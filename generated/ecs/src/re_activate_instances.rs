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
}

/// What [`ReActivateInstancesRequest`] is answered with.
pub type ReActivateInstancesResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ReActivateInstancesRequest`] names.
    pub enum ReActivateInstancesError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidPayTypeNotSupport = "InvalidPayType.NotSupport" ("404"), "", "Subscription instances cannot be brought back in this way; renew them.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InsufficientBalance = "InsufficientBalance" ("403"), "", "The balance of the account does not cover the order.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        ReopenInstanceInstanceStatusNotValid = "ReopenInstance.InstanceStatusNotValid" ("400"), "", "The instance cannot be brought back, perhaps because it or its image has run out.";
    }
}
