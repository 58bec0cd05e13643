// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResizeContainerGroupVolume`, from `eci/ResizeContainerGroupVolume.md`.

use alicloud_runtime::codegen::*;

/// Enlarges a cloud disk volume of a container group; smaller it cannot become.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::ResizeContainerGroupVolumeRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-2zelg8vwnlzdhf8hv****")
///     .volume_name("default-volume1")
///     .new_size(100);
/// let reply = client.resize_container_group_volume(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResizeContainerGroupVolumeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub container_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** Name that the volume goes by. Example: `default-volume1`.
    pub volume_name: Option<String>,
    /// **Required.** How large the new is or is to be. Example: `100`.
    pub new_size: Option<i64>,
}

impl ResizeContainerGroupVolumeRequest {
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
    /// Sets `VolumeName`, which is required.
    pub fn volume_name(mut self, value: impl Into<String>) -> Self {
        self.volume_name = Some(value.into());
        self
    }
    /// Sets `NewSize`, which is required.
    #[inline]
    pub fn new_size(mut self, value: i64) -> Self {
        self.new_size = Some(value);
        self
    }
}

request! {
    ResizeContainerGroupVolumeRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "ClientToken" => client_token: query,
        "VolumeName" => volume_name: query,
        "NewSize" => new_size: query,
    }
}

impl Operation for ResizeContainerGroupVolumeRequest {
    type Response = ResizeContainerGroupVolumeResponse;
    type Error = ResizeContainerGroupVolumeError;
    const INFO: OperationInfo = super::operation("ResizeContainerGroupVolume")
        .required(&["RegionId", "ContainerGroupId", "VolumeName", "NewSize"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ResizeContainerGroupVolumeError] = &[
        ResizeContainerGroupVolumeError::InvalidParameter,
        ResizeContainerGroupVolumeError::InvalidVolumeType,
        ResizeContainerGroupVolumeError::IncorrectStatusDetail,
        ResizeContainerGroupVolumeError::InvalidAction,
    ];
}

/// Response to [`ResizeContainerGroupVolumeRequest`].
pub type ResizeContainerGroupVolumeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResizeContainerGroupVolumeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidVolumeType`](super::DocumentedError::InvalidVolumeType)
/// - [`IncorrectStatusDetail`](super::DocumentedError::IncorrectStatusDetail)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
pub type ResizeContainerGroupVolumeError = super::DocumentedError;
