// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContainerGroup`, from `eci/DeleteContainerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a container group; its containers end and are no longer billed.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DeleteContainerGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-2zelg8vwnlzdhf8hv****");
/// let reply = client.delete_container_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContainerGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub container_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `true`.
    pub force: Option<bool>,
}

impl DeleteContainerGroupRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteContainerGroupRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "ClientToken" => client_token: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteContainerGroupRequest {
    type Response = DeleteContainerGroupResponse;
    type Error = DeleteContainerGroupError;
    const INFO: OperationInfo = super::operation("DeleteContainerGroup")
        .required(&["RegionId", "ContainerGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteContainerGroupError] = &[
        DeleteContainerGroupError::IncorrectStatus,
        DeleteContainerGroupError::OperationConflict,
    ];
}

/// Response to [`DeleteContainerGroupRequest`].
pub type DeleteContainerGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteContainerGroupRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type DeleteContainerGroupError = super::DocumentedError;
