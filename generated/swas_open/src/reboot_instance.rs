// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootInstance`, from `swas-open/RebootInstance.md`.

use alicloud_runtime::codegen::*;

/// Restarts one server, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::RebootInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.reboot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RebootInstanceRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RebootInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RebootInstanceRequest {
    type Response = RebootInstanceResponse;
    type Error = RebootInstanceError;
    const INFO: OperationInfo = super::operation("RebootInstance")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RebootInstanceError] = &[
        RebootInstanceError::IncorrectInstanceStatus,
        RebootInstanceError::InvalidInstanceIdNotFound,
        RebootInstanceError::InternalError,
    ];
}

/// Response to [`RebootInstanceRequest`].
pub type RebootInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RebootInstanceRequest`] names.
///
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RebootInstanceError = super::DocumentedError;
