// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceLDAPAuthServer`, from `yundun-bastionhost/GetInstanceLDAPAuthServer.md`.

use alicloud_runtime::codegen::*;

/// Shows how a bastion host authenticates users against LDAP.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetInstanceLDAPAuthServerRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance_ldap_auth_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceLDAPAuthServerRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetInstanceLDAPAuthServerRequest {
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
    GetInstanceLDAPAuthServerRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetInstanceLDAPAuthServerRequest {
    type Response = GetInstanceLDAPAuthServerResponse;
    type Error = GetInstanceLDAPAuthServerError;
    const INFO: OperationInfo = super::operation("GetInstanceLDAPAuthServer")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInstanceLDAPAuthServerError] = &[
        GetInstanceLDAPAuthServerError::InvalidParameter,
        GetInstanceLDAPAuthServerError::InternalError,
    ];
}

/// Response to [`GetInstanceLDAPAuthServerRequest`].
#[non_exhaustive]
pub struct GetInstanceLDAPAuthServerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C60E741-102D-5E8F-9710-B06D3F0183FE`.
    pub request_id: Option<String>,
    /// How the LDAP server is asked.
    pub ldap: Option<Ldap>,
}

response! {
    GetInstanceLDAPAuthServerResponse {
        "RequestId" => request_id: value,
        "LDAP" => ldap: value,
    }
}

/// How the LDAP server is asked.
#[non_exhaustive]
pub struct Ldap {
    /// Account that the item belongs to or the call works with. Example: `cn=Manager,dc=test,dc=com`.
    pub account: Option<String>,
    /// Branch of the directory in which users are looked for. Example: `dc=test,dc=com`.
    pub base_dn: Option<String>,
    /// Attribute of the directory that holds the mail address. Example: `emailAttr`.
    pub email_mapping: Option<String>,
    /// Condition that users in the directory have to meet. Example: `(&(objectClass=top))`.
    pub filter: Option<String>,
    /// Whether the directory is asked over TLS. Example: `true`.
    pub is_ssl: Option<bool>,
    /// Attribute of the directory that holds the logon name. Example: `userNameAttr`.
    pub login_name_mapping: Option<String>,
    /// Attribute of the directory that holds the phone number. Example: `mobileAttr`.
    pub mobile_mapping: Option<String>,
    /// Attribute of the directory that holds the real name. Example: `nameAttr`.
    pub name_mapping: Option<String>,
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `389`.
    pub port: Option<i64>,
    /// Address of the directory server. Example: `192.168.XX.XX`.
    pub server: Option<String>,
    /// Directory server asked when the first one fails. Example: `192.168.XX.XX`.
    pub standby_server: Option<String>,
}

response! {
    Ldap {
        "Account" => account: value,
        "BaseDN" => base_dn: value,
        "EmailMapping" => email_mapping: value,
        "Filter" => filter: value,
        "IsSSL" => is_ssl: value,
        "LoginNameMapping" => login_name_mapping: value,
        "MobileMapping" => mobile_mapping: value,
        "NameMapping" => name_mapping: value,
        "HasPassword" => has_password: value,
        "Port" => port: value,
        "Server" => server: value,
        "StandbyServer" => standby_server: value,
    }
}

/// Errors that the documentation of [`GetInstanceLDAPAuthServerRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetInstanceLDAPAuthServerError = super::DocumentedError;
