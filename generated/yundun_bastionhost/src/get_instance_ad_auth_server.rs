// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceADAuthServer`, from `yundun-bastionhost/GetInstanceADAuthServer.md`.

use alicloud_runtime::codegen::*;

/// Shows how a bastion host authenticates users against Active Directory.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetInstanceADAuthServerRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance_ad_auth_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceADAuthServerRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetInstanceADAuthServerRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetInstanceADAuthServerRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetInstanceADAuthServerRequest {
    type Response = GetInstanceADAuthServerResponse;
    type Error = GetInstanceADAuthServerError;
    const INFO: OperationInfo = super::operation("GetInstanceADAuthServer")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInstanceADAuthServerError] = &[
        GetInstanceADAuthServerError::InvalidParameter,
        GetInstanceADAuthServerError::InternalError,
    ];
}

/// Response to [`GetInstanceADAuthServerRequest`].
#[non_exhaustive]
pub struct GetInstanceADAuthServerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89398CFB-4EB6-4C7E-BB3C-EF213AC8FA50`.
    pub request_id: Option<String>,
    /// How the Active Directory is asked.
    pub ad: Option<Ad>,
}

response! {
    GetInstanceADAuthServerResponse {
        "RequestId" => request_id: value,
        "AD" => ad: value,
    }
}

/// How the Active Directory is asked.
#[non_exhaustive]
pub struct Ad {
    /// Account that the item belongs to or the call works with. Example: `cn=Manager,dc=test,dc=com`.
    pub account: Option<String>,
    /// Branch of the directory in which users are looked for. Example: `dc=test,dc=com`.
    pub base_dn: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Attribute of the directory that holds the mail address. Example: `emailAttr`.
    pub email_mapping: Option<String>,
    /// Condition that users in the directory have to meet. Example: `(&(objectClass=top))`.
    pub filter: Option<String>,
    /// Whether the directory is asked over TLS. Example: `true`.
    pub is_ssl: Option<bool>,
    /// Attribute of the directory that holds the phone number. Example: `mobileAttr`.
    pub mobile_mapping: Option<String>,
    /// Attribute of the directory that holds the real name. Example: `nameAttr`.
    pub name_mapping: Option<String>,
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<bool>,
    /// Network port that the server, the listener or the traffic uses. Example: `389`.
    pub port: Option<i64>,
    /// Address of the directory server. Example: `192.168.XX.XX`.
    pub server: Option<String>,
    /// Directory server asked when the first one fails. Example: `192.168.XX.XX`.
    pub standby_server: Option<String>,
}

response! {
    Ad {
        "Account" => account: value,
        "BaseDN" => base_dn: value,
        "Domain" => domain: value,
        "EmailMapping" => email_mapping: value,
        "Filter" => filter: value,
        "IsSSL" => is_ssl: value,
        "MobileMapping" => mobile_mapping: value,
        "NameMapping" => name_mapping: value,
        "HasPassword" => has_password: value,
        "Port" => port: value,
        "Server" => server: value,
        "StandbyServer" => standby_server: value,
    }
}

/// Errors that the documentation of [`GetInstanceADAuthServerRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetInstanceADAuthServerError = super::DocumentedError;
