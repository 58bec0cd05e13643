// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetSystem`, from `swas-open/ResetSystem.md`.

use alicloud_runtime::codegen::*;

/// Reinstalls a server's system, from the same or another image.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ResetSystemRequest::new()
///     .instance_id("...");
/// let reply = client.reset_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetSystemRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// The login credentials that are concerned.
    pub login_credentials: Option<LoginCredentials>,
}

impl ResetSystemRequest {
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
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LoginCredentials`.
    pub fn login_credentials(mut self, value: impl Into<LoginCredentials>) -> Self {
        self.login_credentials = Some(value.into());
        self
    }
}

request! {
    ResetSystemRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "ClientToken" => client_token: query,
        "LoginCredentials" => login_credentials: query,
    }
}

impl Operation for ResetSystemRequest {
    type Response = ResetSystemResponse;
    type Error = ResetSystemError;
    const INFO: OperationInfo = super::operation("ResetSystem")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ResetSystemError] = &[
        ResetSystemError::InvalidImageIdNotSupport,
        ResetSystemError::InvalidInstanceIdNotFound,
        ResetSystemError::InvalidImageIdNotFound,
        ResetSystemError::InternalError,
    ];
}

/// Response to [`ResetSystemRequest`].
pub type ResetSystemResponse = alicloud_runtime::EmptyResponse;

/// The login credentials that are concerned.
#[non_exhaustive]
pub struct LoginCredentials {
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
}

impl LoginCredentials {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
}

request! {
    LoginCredentials {
        "Password" => password: field,
        "KeyPairName" => key_pair_name: field,
    }
}

/// Errors that the documentation of [`ResetSystemRequest`] names.
///
/// - [`InvalidImageIdNotSupport`](super::DocumentedError::InvalidImageIdNotSupport)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ResetSystemError = super::DocumentedError;
