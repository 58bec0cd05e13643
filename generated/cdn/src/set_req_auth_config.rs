// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetReqAuthConfig`, from `cdn/SetReqAuthConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets whether URLs have to be signed, and with which keys.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetReqAuthConfigRequest::new()
///     .auth_type("type_a")
///     .domain_name("www.macaron.org.cn")
///     .key1("fd8eqw3Q")
///     .key2("v83ka2np")
///     .time_out("2400");
/// let reply = client.set_req_auth_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetReqAuthConfigRequest {
    /// **Required.** Way in which URLs are signed and checked. Example: `no_auth`.
    pub auth_type: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Settings for checking requests at a server of your own. Example: `aaa`.
    pub auth_remote_desc: Option<String>,
    /// First secret that signed URLs are checked against. Example: `fd8eqw3Q`.
    pub key1: Option<String>,
    /// Second secret, accepted beside the first so that keys can be exchanged without a break.
    /// Example: `v83ka2np`.
    pub key2: Option<String>,
    /// How long a signed URL stays good. Example: `2400`.
    pub time_out: Option<String>,
}

impl SetReqAuthConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthType`, which is required.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AuthRemoteDesc`.
    pub fn auth_remote_desc(mut self, value: impl Into<String>) -> Self {
        self.auth_remote_desc = Some(value.into());
        self
    }
    /// Sets `Key1`.
    pub fn key1(mut self, value: impl Into<String>) -> Self {
        self.key1 = Some(value.into());
        self
    }
    /// Sets `Key2`.
    pub fn key2(mut self, value: impl Into<String>) -> Self {
        self.key2 = Some(value.into());
        self
    }
    /// Sets `TimeOut`.
    pub fn time_out(mut self, value: impl Into<String>) -> Self {
        self.time_out = Some(value.into());
        self
    }
}

request! {
    SetReqAuthConfigRequest {
        "AuthType" => auth_type: query,
        "DomainName" => domain_name: query,
        "AuthRemoteDesc" => auth_remote_desc: query,
        "Key1" => key1: query,
        "Key2" => key2: query,
        "TimeOut" => time_out: query,
    }
}

impl Operation for SetReqAuthConfigRequest {
    type Response = SetReqAuthConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetReqAuthConfig")
        .required(&["AuthType", "DomainName"]);
}

/// Response to [`SetReqAuthConfigRequest`].
pub type SetReqAuthConfigResponse = alicloud_runtime::EmptyResponse;
