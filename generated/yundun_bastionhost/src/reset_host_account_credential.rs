// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetHostAccountCredential`, from `yundun-bastionhost/ResetHostAccountCredential.md`.

use alicloud_runtime::codegen::*;

/// Clears the stored password or SSH private key of a host account.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ResetHostAccountCredentialRequest::new()
///     .credential_type("Password")
///     .host_account_id("1")
///     .instance_id("bastionhost-cn-xxx");
/// let reply = client.reset_host_account_credential(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetHostAccountCredentialRequest {
    /// **Required.** Which kind of credential it is or is to be. Example: `Password`.
    pub credential_type: Option<Open<CredentialType>>,
    /// **Required.** ID of the host account that the call is about. Example: `1`.
    pub host_account_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResetHostAccountCredentialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CredentialType`, which is required.
    pub fn credential_type(mut self, value: impl Into<Open<CredentialType>>) -> Self {
        self.credential_type = Some(value.into());
        self
    }
    /// Sets `HostAccountId`, which is required.
    pub fn host_account_id(mut self, value: impl Into<String>) -> Self {
        self.host_account_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ResetHostAccountCredentialRequest {
        "CredentialType" => credential_type: query,
        "HostAccountId" => host_account_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResetHostAccountCredentialRequest {
    type Response = ResetHostAccountCredentialResponse;
    type Error = ResetHostAccountCredentialError;
    const INFO: OperationInfo = super::operation("ResetHostAccountCredential")
        .required(&["CredentialType", "HostAccountId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ResetHostAccountCredentialError] = &[
        ResetHostAccountCredentialError::InvalidParameter,
        ResetHostAccountCredentialError::HostAccountNotFound,
        ResetHostAccountCredentialError::InternalError,
    ];
}

/// Response to [`ResetHostAccountCredentialRequest`].
pub type ResetHostAccountCredentialResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of credential it is or is to be.
    pub enum CredentialType {
        /// The stored password goes.
        Password = "Password",
        /// The stored private key goes.
        PrivateKey = "PrivateKey",
    }
}

/// Errors that the documentation of [`ResetHostAccountCredentialRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostAccountNotFound`](super::DocumentedError::HostAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ResetHostAccountCredentialError = super::DocumentedError;
