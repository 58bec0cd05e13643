// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartContainerGroup`, from `eci/RestartContainerGroup.md`.

use alicloud_runtime::codegen::*;

/// Restarts a container group, keeping its ID and configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::RestartContainerGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-2zelg8vwnlzdhf8hv****");
/// let reply = client.restart_container_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartContainerGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub container_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl RestartContainerGroupRequest {
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
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RestartContainerGroupRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RestartContainerGroupRequest {
    type Response = RestartContainerGroupResponse;
    type Error = RestartContainerGroupError;
    const INFO: OperationInfo = super::operation("RestartContainerGroup")
        .required(&["RegionId", "ContainerGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RestartContainerGroupError] = &[
        RestartContainerGroupError::IncorrectStatus,
        RestartContainerGroupError::InvalidParameter,
        RestartContainerGroupError::InvalidAction,
    ];
}

/// Response to [`RestartContainerGroupRequest`].
pub type RestartContainerGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestartContainerGroupRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
pub type RestartContainerGroupError = super::DocumentedError;
