// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReinitInstance`, from `ens/ReinitInstance.md`.

use alicloud_runtime::codegen::*;

/// Sets an instance back to its initial state, with another image or password if given.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReinitInstanceRequest::new()
///     .instance_id("...")
///     .image_id("...");
/// let reply = client.reinit_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReinitInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
}

impl ReinitInstanceRequest {
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
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    ReinitInstanceRequest {
        "InstanceId" => instance_id: form,
        "ImageId" => image_id: form,
        "Password" => password: form,
    }
}

impl Operation for ReinitInstanceRequest {
    type Response = ReinitInstanceResponse;
    type Error = ReinitInstanceError;
    const INFO: OperationInfo = super::operation("ReinitInstance")
        .required(&["InstanceId", "ImageId"]);
    const ERRORS: &'static [ReinitInstanceError] = &[
        ReinitInstanceError::NoPermission,
        ReinitInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ReinitInstanceRequest`].
pub type ReinitInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReinitInstanceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReinitInstanceError = super::DocumentedError;
