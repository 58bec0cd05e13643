// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVncPassword`, from `swas-open/ModifyInstanceVncPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets the VNC password of a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ModifyInstanceVncPasswordRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_vnc_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVncPasswordRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Password that belongs to the vnc; keep it secret.
    pub vnc_password: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyInstanceVncPasswordRequest {
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
    /// Sets `VncPassword`.
    pub fn vnc_password(mut self, value: impl Into<String>) -> Self {
        self.vnc_password = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceVncPasswordRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "VncPassword" => vnc_password: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyInstanceVncPasswordRequest {
    type Response = ModifyInstanceVncPasswordResponse;
    type Error = ModifyInstanceVncPasswordError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVncPassword")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceVncPasswordError] = &[
        ModifyInstanceVncPasswordError::InvalidPasswordValueNotSupported,
        ModifyInstanceVncPasswordError::RegionIdNotMatchHost,
        ModifyInstanceVncPasswordError::InvalidInstanceIdNotFound,
        ModifyInstanceVncPasswordError::InternalError,
    ];
}

/// Response to [`ModifyInstanceVncPasswordRequest`].
pub type ModifyInstanceVncPasswordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceVncPasswordRequest`] names.
///
/// - [`InvalidPasswordValueNotSupported`](super::DocumentedError::InvalidPasswordValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyInstanceVncPasswordError = super::DocumentedError;
