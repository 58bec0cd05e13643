// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstances`, from `swas-open/StartInstances.md`.

use alicloud_runtime::codegen::*;

/// Starts several servers that are stopped with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::StartInstancesRequest::new()
///     .instance_ids("...");
/// let reply = client.start_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl StartInstancesRequest {
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
}

request! {
    StartInstancesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for StartInstancesRequest {
    type Response = StartInstancesResponse;
    type Error = StartInstancesError;
    const INFO: OperationInfo = super::operation("StartInstances")
        .required(&["RegionId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StartInstancesError] = &[
        StartInstancesError::InvalidInstanceIdNotFound,
        StartInstancesError::InternalError,
    ];
}

/// Response to [`StartInstancesRequest`].
pub type StartInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartInstancesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type StartInstancesError = super::DocumentedError;
