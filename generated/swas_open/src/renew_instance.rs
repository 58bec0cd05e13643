// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `swas-open/RenewInstance.md`.

use alicloud_runtime::codegen::*;

/// Renews the subscription of one server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::RenewInstanceRequest::new()
///     .instance_id("...")
///     .period(1);
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Time that one data point covers. Range: 1 to 36.
    pub period: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RenewInstanceRequest {
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
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RenewInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .required(&["InstanceId", "RegionId", "Period"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::InvalidPeriodValueNotSupported,
        RenewInstanceError::InvalidInstanceIdNotFound,
        RenewInstanceError::InternalError,
    ];
}

/// Response to [`RenewInstanceRequest`].
pub type RenewInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewInstanceError = super::DocumentedError;
