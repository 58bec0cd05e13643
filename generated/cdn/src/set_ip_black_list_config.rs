// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetIpBlackListConfig`, from `cdn/SetIpBlackListConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets which client addresses are refused for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetIpBlackListConfigRequest::new()
///     .block_ips("192.168.0.1")
///     .domain_name("www.macaron.org.cn");
/// let reply = client.set_ip_black_list_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetIpBlackListConfigRequest {
    /// **Required.** IP addresses that are refused, separated by commas. Example: `192.168.0.1`.
    pub block_ips: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.macaron.org.cn`.
    pub domain_name: Option<String>,
}

impl SetIpBlackListConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BlockIps`, which is required.
    pub fn block_ips(mut self, value: impl Into<String>) -> Self {
        self.block_ips = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    SetIpBlackListConfigRequest {
        "BlockIps" => block_ips: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for SetIpBlackListConfigRequest {
    type Response = SetIpBlackListConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetIpBlackListConfig")
        .required(&["BlockIps", "DomainName"]);
}

/// Response to [`SetIpBlackListConfigRequest`].
pub type SetIpBlackListConfigResponse = alicloud_runtime::EmptyResponse;
