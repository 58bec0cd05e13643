// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeInstance`, from `swas-open/UpgradeInstance.md`.

use alicloud_runtime::codegen::*;

/// Moves a server up to a larger plan.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::UpgradeInstanceRequest::new()
///     .instance_id("...")
///     .plan_id("...");
/// let reply = client.upgrade_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the plan that the call is about.
    pub plan_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpgradeInstanceRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpgradeInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PlanId" => plan_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpgradeInstanceRequest {
    type Response = UpgradeInstanceResponse;
    type Error = UpgradeInstanceError;
    const INFO: OperationInfo = super::operation("UpgradeInstance")
        .required(&["InstanceId", "RegionId", "PlanId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpgradeInstanceError] = &[
        UpgradeInstanceError::InvalidPlanIdUpgradeValueNotSupported,
        UpgradeInstanceError::PaymentFailed,
        UpgradeInstanceError::InvalidInstanceUnPaidOrder,
        UpgradeInstanceError::InvalidPlanIdNotFound,
        UpgradeInstanceError::InvalidInstanceIdNotFound,
        UpgradeInstanceError::InternalError,
        UpgradeInstanceError::NotEnoughUpgradeStock,
    ];
}

/// Response to [`UpgradeInstanceRequest`].
pub type UpgradeInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeInstanceRequest`] names.
///
/// - [`InvalidPlanIdUpgradeValueNotSupported`](super::DocumentedError::InvalidPlanIdUpgradeValueNotSupported)
/// - [`PaymentFailed`](super::DocumentedError::PaymentFailed)
/// - [`InvalidInstanceUnPaidOrder`](super::DocumentedError::InvalidInstanceUnPaidOrder)
/// - [`InvalidPlanIdNotFound`](super::DocumentedError::InvalidPlanIdNotFound)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotEnoughUpgradeStock`](super::DocumentedError::NotEnoughUpgradeStock)
pub type UpgradeInstanceError = super::DocumentedError;
