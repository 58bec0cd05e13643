// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostAccount`, from `yundun-bastionhost/ModifyHostAccount.md`.

use alicloud_runtime::codegen::*;

/// Changes name, password, or private key of a host account.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyHostAccountRequest::new()
///     .host_account_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .host_account_name("abc");
/// let reply = client.modify_host_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostAccountRequest {
    /// **Required.** ID of the host account that the call is about. Example: `1`.
    pub host_account_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the host account goes by. Length: at most 128. Example: `abc`.
    pub host_account_name: Option<String>,
    /// Password to be set or to log on with. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Private half of the key pair; keep it secret. A secret: it is printed as `***`.
    pub private_key: Option<String>,
    /// What the private key is encrypted with; leave it out for a bare key.
    /// A secret: it is printed as `***`.
    pub pass_phrase: Option<String>,
    /// ID of the host share key that the call is about.
    pub host_share_key_id: Option<String>,
    /// Which kind of privilege it is or is to be.
    pub privilege_type: Option<String>,
    /// Way in which the rotation works.
    pub rotation_mode: Option<String>,
}

impl ModifyHostAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `HostAccountName`.
    pub fn host_account_name(mut self, value: impl Into<String>) -> Self {
        self.host_account_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
    /// Sets `PassPhrase`.
    pub fn pass_phrase(mut self, value: impl Into<String>) -> Self {
        self.pass_phrase = Some(value.into());
        self
    }
    /// Sets `HostShareKeyId`.
    pub fn host_share_key_id(mut self, value: impl Into<String>) -> Self {
        self.host_share_key_id = Some(value.into());
        self
    }
    /// Sets `PrivilegeType`.
    pub fn privilege_type(mut self, value: impl Into<String>) -> Self {
        self.privilege_type = Some(value.into());
        self
    }
    /// Sets `RotationMode`.
    pub fn rotation_mode(mut self, value: impl Into<String>) -> Self {
        self.rotation_mode = Some(value.into());
        self
    }
}

request! {
    ModifyHostAccountRequest {
        "HostAccountId" => host_account_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostAccountName" => host_account_name: query,
        "Password" => password: query as Secret,
        "PrivateKey" => private_key: query as Secret,
        "PassPhrase" => pass_phrase: query as Secret,
        "HostShareKeyId" => host_share_key_id: query,
        "PrivilegeType" => privilege_type: query,
        "RotationMode" => rotation_mode: query,
    }
}

impl Operation for ModifyHostAccountRequest {
    type Response = ModifyHostAccountResponse;
    type Error = ModifyHostAccountError;
    const INFO: OperationInfo = super::operation("ModifyHostAccount")
        .required(&["HostAccountId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHostAccountError] = &[
        ModifyHostAccountError::InvalidParameter,
        ModifyHostAccountError::HostAccountNotFound,
        ModifyHostAccountError::InternalError,
    ];
}

/// Response to [`ModifyHostAccountRequest`].
pub type ModifyHostAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHostAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostAccountNotFound`](super::DocumentedError::HostAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostAccountError = super::DocumentedError;
