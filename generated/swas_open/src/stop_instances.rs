// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInstances`, from `swas-open/StopInstances.md`.

use alicloud_runtime::codegen::*;

/// Stops one or several servers, by force if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::StopInstancesRequest::new()
///     .instance_ids("...");
/// let reply = client.stop_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Whether the server is cut off like in a power failure.
    pub force_stop: Option<bool>,
}

impl StopInstancesRequest {
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
    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
}

request! {
    StopInstancesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
        "ForceStop" => force_stop: query,
    }
}

impl Operation for StopInstancesRequest {
    type Response = StopInstancesResponse;
    type Error = StopInstancesError;
    const INFO: OperationInfo = super::operation("StopInstances")
        .required(&["RegionId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StopInstancesError] = &[
        StopInstancesError::InvalidInstanceIdNotFound,
        StopInstancesError::InternalError,
    ];
}

/// Response to [`StopInstancesRequest`].
pub type StopInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopInstancesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type StopInstancesError = super::DocumentedError;
