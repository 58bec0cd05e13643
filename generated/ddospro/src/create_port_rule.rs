// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePortRule`, from `ddospro/CreatePortRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a port forwarding rule from an Anti-DDoS IP address to origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::CreatePortRuleRequest::new()
///     .back_port(255)
///     .front_port(255)
///     .ip("1.1.1.1")
///     .real_server_list("2.2.2.2,3.3.3.3");
/// let reply = client.create_port_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePortRuleRequest {
    /// Network port that belongs to the back. Example: `255`.
    pub back_port: Option<i32>,
    /// Network port that belongs to the front. Example: `255`.
    pub front_port: Option<i32>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Which kind of proxy it is or is to be. Example: `tcp`.
    pub proxy_type: Option<Open<ProxyType>>,
    /// Items of the kind real server to work on or to narrow the list down to.
    /// Example: `2.2.2.2,3.3.3.3`.
    pub real_server_list: Option<String>,
}

impl CreatePortRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackPort`.
    #[inline]
    pub fn back_port(mut self, value: i32) -> Self {
        self.back_port = Some(value);
        self
    }
    /// Sets `FrontPort`.
    #[inline]
    pub fn front_port(mut self, value: i32) -> Self {
        self.front_port = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `ProxyType`.
    pub fn proxy_type(mut self, value: impl Into<Open<ProxyType>>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
    /// Sets `RealServerList`.
    pub fn real_server_list(mut self, value: impl Into<String>) -> Self {
        self.real_server_list = Some(value.into());
        self
    }
}

request! {
    CreatePortRuleRequest {
        "BackPort" => back_port: query,
        "FrontPort" => front_port: query,
        "Ip" => ip: query,
        "ProxyType" => proxy_type: query,
        "RealServerList" => real_server_list: query,
    }
}

impl Operation for CreatePortRuleRequest {
    type Response = CreatePortRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePortRule");
}

/// Response to [`CreatePortRuleRequest`].
pub type CreatePortRuleResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of proxy it is or is to be.
    pub enum ProxyType {
        /// Connections are passed on without being looked into.
        Tcp = "tcp",
        /// Datagrams are passed on without being looked into.
        Udp = "udp",
    }
}
