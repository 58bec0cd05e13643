// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHostAccount`, from `yundun-bastionhost/CreateHostAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtocolName};

/// Puts an existing account of a host under the bastion host's management for O\&M logon.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateHostAccountRequest::new()
///     .host_account_name("abc")
///     .host_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .protocol_name("SSH")
///     .password("****");
/// let reply = client.create_host_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHostAccountRequest {
    /// **Required.** Name that the host account goes by. Length: at most 128. Example: `abc`.
    pub host_account_name: Option<String>,
    /// **Required.** ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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

impl CreateHostAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostAccountName`, which is required.
    pub fn host_account_name(mut self, value: impl Into<String>) -> Self {
        self.host_account_name = Some(value.into());
        self
    }
    /// Sets `HostId`, which is required.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ProtocolName`, which is required.
    pub fn protocol_name(mut self, value: impl Into<Open<ProtocolName>>) -> Self {
        self.protocol_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    CreateHostAccountRequest {
        "HostAccountName" => host_account_name: query,
        "HostId" => host_id: query,
        "InstanceId" => instance_id: query,
        "ProtocolName" => protocol_name: query,
        "RegionId" => region_id: query,
        "Password" => password: query as Secret,
        "PrivateKey" => private_key: query as Secret,
        "PassPhrase" => pass_phrase: query as Secret,
        "HostShareKeyId" => host_share_key_id: query,
        "PrivilegeType" => privilege_type: query,
        "RotationMode" => rotation_mode: query,
    }
}

impl Operation for CreateHostAccountRequest {
    type Response = CreateHostAccountResponse;
    type Error = CreateHostAccountError;
    const INFO: OperationInfo = super::operation("CreateHostAccount")
        .required(&["HostAccountName", "HostId", "InstanceId", "ProtocolName"])
        .region("RegionId");
    const ERRORS: &'static [CreateHostAccountError] = &[
        CreateHostAccountError::InvalidParameter,
        CreateHostAccountError::HostAccountAlreadyExists,
        CreateHostAccountError::InternalError,
    ];
}

/// Response to [`CreateHostAccountRequest`].
#[non_exhaustive]
pub struct CreateHostAccountResponse {
    /// ID of the host account that the item belongs to or stands for. Example: `1`.
    pub host_account_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    CreateHostAccountResponse {
        "HostAccountId" => host_account_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateHostAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostAccountAlreadyExists`](super::DocumentedError::HostAccountAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHostAccountError = super::DocumentedError;
