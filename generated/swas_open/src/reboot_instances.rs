// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootInstances`, from `swas-open/RebootInstances.md`.

use alicloud_runtime::codegen::*;

/// Restarts one or several servers, by force if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::RebootInstancesRequest::new()
///     .instance_ids("...");
/// let reply = client.reboot_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Whether the server is cut off like in a power failure.
    pub force_reboot: Option<bool>,
}

impl RebootInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `ForceReboot`.
    #[inline]
    pub fn force_reboot(mut self, value: bool) -> Self {
        self.force_reboot = Some(value);
        self
    }
}

request! {
    RebootInstancesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
        "ForceReboot" => force_reboot: query,
    }
}

impl Operation for RebootInstancesRequest {
    type Response = RebootInstancesResponse;
    type Error = RebootInstancesError;
    const INFO: OperationInfo = super::operation("RebootInstances")
        .required(&["RegionId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RebootInstancesError] = &[
        RebootInstancesError::IncorrectInstanceStatus,
        RebootInstancesError::InvalidInstanceIdNotFound,
        RebootInstancesError::InternalError,
    ];
}

/// Response to [`RebootInstancesRequest`].
pub type RebootInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RebootInstancesRequest`] names.
///
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RebootInstancesError = super::DocumentedError;
