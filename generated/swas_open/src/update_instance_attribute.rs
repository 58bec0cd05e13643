// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceAttribute`, from `swas-open/UpdateInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the logon password of a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::UpdateInstanceAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.update_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceAttributeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateInstanceAttributeRequest {
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
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Password" => password: query,
        "InstanceName" => instance_name: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateInstanceAttributeRequest {
    type Response = UpdateInstanceAttributeResponse;
    type Error = UpdateInstanceAttributeError;
    const INFO: OperationInfo = super::operation("UpdateInstanceAttribute")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateInstanceAttributeError] = &[
        UpdateInstanceAttributeError::InvalidPasswordValueNotSupported,
        UpdateInstanceAttributeError::InvalidInstanceNameValueNotSupported,
        UpdateInstanceAttributeError::RegionIdNotMatchHost,
        UpdateInstanceAttributeError::InvalidInstanceIdNotFound,
        UpdateInstanceAttributeError::InternalError,
    ];
}

/// Response to [`UpdateInstanceAttributeRequest`].
pub type UpdateInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateInstanceAttributeRequest`] names.
///
/// - [`InvalidPasswordValueNotSupported`](super::DocumentedError::InvalidPasswordValueNotSupported)
/// - [`InvalidInstanceNameValueNotSupported`](super::DocumentedError::InvalidInstanceNameValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateInstanceAttributeError = super::DocumentedError;
