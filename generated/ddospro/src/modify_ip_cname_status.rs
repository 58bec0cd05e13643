// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpCnameStatus`, from `ddospro/ModifyIpCnameStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches CNAME resolution to one IP address of a domain on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyIpCnameStatusRequest::new()
///     .domain("www.aliyun.com")
///     .enable(true)
///     .ip("1.1.1.1");
/// let reply = client.modify_ip_cname_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpCnameStatusRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
}

impl ModifyIpCnameStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    ModifyIpCnameStatusRequest {
        "Domain" => domain: query,
        "Enable" => enable: query,
        "Ip" => ip: query,
    }
}

impl Operation for ModifyIpCnameStatusRequest {
    type Response = ModifyIpCnameStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIpCnameStatus");
}

/// Response to [`ModifyIpCnameStatusRequest`].
pub type ModifyIpCnameStatusResponse = alicloud_runtime::EmptyResponse;
