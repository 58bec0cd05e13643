// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `ens/RenewInstance.md`.

use alicloud_runtime::codegen::*;

/// Renews the subscription of an instance for a further period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RenewInstanceRequest::new()
///     .instance_id("...")
///     .period(1);
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it.
    pub period: Option<i64>,
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
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    RenewInstanceRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .method("GET")
        .required(&["InstanceId", "Period"]);
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::SystemError,
        RenewInstanceError::NoPermission,
        RenewInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`RenewInstanceRequest`].
pub type RenewInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`SystemError`](super::DocumentedError::SystemError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RenewInstanceError = super::DocumentedError;
