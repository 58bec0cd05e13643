// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceADAuthServer`, from `yundun-bastionhost/ModifyInstanceADAuthServer.md`.

use alicloud_runtime::codegen::*;

/// Changes the Active Directory server settings for user authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyInstanceADAuthServerRequest::new()
///     .instance_id("...")
///     .server("...")
///     .port("...")
///     .is_ssl("...")
///     .base_dn("...")
///     .domain("...")
///     .account("...");
/// let reply = client.modify_instance_ad_auth_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceADAuthServerRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Address of the directory server.
    pub server: Option<String>,
    /// Directory server asked when the first one fails.
    pub standby_server: Option<String>,
    /// **Required.** Where the service listens.
    pub port: Option<String>,
    /// **Required.** Whether the directory is asked over TLS.
    pub is_ssl: Option<String>,
    /// **Required.** Branch of the directory in which users are looked for.
    pub base_dn: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// Attribute of the directory that holds the real name.
    pub name_mapping: Option<String>,
    /// Attribute of the directory that holds the mail address.
    pub email_mapping: Option<String>,
    /// Attribute of the directory that holds the phone number.
    pub mobile_mapping: Option<String>,
}

impl ModifyInstanceADAuthServerRequest {
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
    /// Sets `Server`, which is required.
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `StandbyServer`.
    pub fn standby_server(mut self, value: impl Into<String>) -> Self {
        self.standby_server = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `IsSSL`, which is required.
    pub fn is_ssl(mut self, value: impl Into<String>) -> Self {
        self.is_ssl = Some(value.into());
        self
    }
    /// Sets `BaseDN`, which is required.
    pub fn base_dn(mut self, value: impl Into<String>) -> Self {
        self.base_dn = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `NameMapping`.
    pub fn name_mapping(mut self, value: impl Into<String>) -> Self {
        self.name_mapping = Some(value.into());
        self
    }
    /// Sets `EmailMapping`.
    pub fn email_mapping(mut self, value: impl Into<String>) -> Self {
        self.email_mapping = Some(value.into());
        self
    }
    /// Sets `MobileMapping`.
    pub fn mobile_mapping(mut self, value: impl Into<String>) -> Self {
        self.mobile_mapping = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceADAuthServerRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Server" => server: query,
        "StandbyServer" => standby_server: query,
        "Port" => port: query,
        "IsSSL" => is_ssl: query,
        "BaseDN" => base_dn: query,
        "Domain" => domain: query,
        "Account" => account: query,
        "Password" => password: query,
        "Filter" => filter: query,
        "NameMapping" => name_mapping: query,
        "EmailMapping" => email_mapping: query,
        "MobileMapping" => mobile_mapping: query,
    }
}

impl Operation for ModifyInstanceADAuthServerRequest {
    type Response = ModifyInstanceADAuthServerResponse;
    type Error = ModifyInstanceADAuthServerError;
    const INFO: OperationInfo = super::operation("ModifyInstanceADAuthServer")
        .required(
            &["InstanceId", "Server", "Port", "IsSSL", "BaseDN", "Domain", "Account"],
        )
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceADAuthServerError] = &[
        ModifyInstanceADAuthServerError::InvalidParameter,
        ModifyInstanceADAuthServerError::InternalError,
    ];
}

/// Response to [`ModifyInstanceADAuthServerRequest`].
pub type ModifyInstanceADAuthServerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceADAuthServerRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyInstanceADAuthServerError = super::DocumentedError;
