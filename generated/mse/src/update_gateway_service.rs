// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayService`, from `mse/UpdateGatewayService.md`.

use alicloud_runtime::codegen::*;

/// Changes a service of a gateway, such as its addresses or TLS settings.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayServiceRequest::new();
/// let reply = client.update_gateway_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayServiceRequest {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Items of the kind IP address to work on or to narrow the list down to.
    pub ip_list: Vec<String>,
    /// Port at which the service takes requests.
    pub service_port: Option<String>,
    /// Protocol that the service speaks, such as HTTP or gRPC.
    pub service_protocol: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// How the gateway uses TLS towards the backend service.
    pub tls_setting: Option<String>,
    /// DNS servers that resolve the service's name.
    pub dns_server_list: Vec<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IpList`.
    pub fn ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServicePort`.
    pub fn service_port(mut self, value: impl Into<String>) -> Self {
        self.service_port = Some(value.into());
        self
    }
    /// Sets `ServiceProtocol`.
    pub fn service_protocol(mut self, value: impl Into<String>) -> Self {
        self.service_protocol = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `TlsSetting`.
    pub fn tls_setting(mut self, value: impl Into<String>) -> Self {
        self.tls_setting = Some(value.into());
        self
    }
    /// Sets `DnsServerList`.
    pub fn dns_server_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_server_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayServiceRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "Name" => name: query,
        "IpList" => ip_list: query_json,
        "ServicePort" => service_port: query,
        "ServiceProtocol" => service_protocol: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "TlsSetting" => tls_setting: query,
        "DnsServerList" => dns_server_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayServiceRequest {
    type Response = UpdateGatewayServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGatewayService");
}

/// Response to [`UpdateGatewayServiceRequest`], which the documentation does not describe.
pub type UpdateGatewayServiceResponse = alicloud_runtime::UndocumentedResponse;
