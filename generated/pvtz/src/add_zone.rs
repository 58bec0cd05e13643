// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddZone`, from `pvtz/AddZone.md`.

use alicloud_runtime::codegen::*;

/// Creates a private zone with a name, proxy pattern, and type.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::AddZoneRequest::new()
///     .zone_name("demo.com");
/// let reply = client.add_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddZoneRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Whether names without a record are looked up on the Internet, for parts of the zone or not at
    /// all. Example: `ZONE`.
    pub proxy_pattern: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-resourcegroupid1`.
    pub resource_group_id: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Domain the zone holds the records of. Example: `demo.com`.
    pub zone_name: Option<String>,
    /// `AUTH_ZONE` for authoritative zones, `CLOUD_PRODUCT_ZONE` for those of cloud services.
    pub zone_type: Option<String>,
    /// Tag that the zone carries.
    pub zone_tag: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// The DNS group that the call is about.
    pub dns_group: Option<Open<DnsGroup>>,
}

impl AddZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ProxyPattern`.
    pub fn proxy_pattern(mut self, value: impl Into<String>) -> Self {
        self.proxy_pattern = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ZoneName`.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self
    }
    /// Sets `ZoneType`.
    pub fn zone_type(mut self, value: impl Into<String>) -> Self {
        self.zone_type = Some(value.into());
        self
    }
    /// Sets `ZoneTag`.
    pub fn zone_tag(mut self, value: impl Into<String>) -> Self {
        self.zone_tag = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DnsGroup`.
    pub fn dns_group(mut self, value: impl Into<Open<DnsGroup>>) -> Self {
        self.dns_group = Some(value.into());
        self
    }
}

request! {
    AddZoneRequest {
        "Lang" => lang: query,
        "ProxyPattern" => proxy_pattern: query,
        "ResourceGroupId" => resource_group_id: query,
        "UserClientIp" => user_client_ip: query,
        "ZoneName" => zone_name: query,
        "ZoneType" => zone_type: query,
        "ZoneTag" => zone_tag: query,
        "ClientToken" => client_token: query,
        "DnsGroup" => dns_group: query,
    }
}

impl Operation for AddZoneRequest {
    type Response = AddZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddZone")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`AddZoneRequest`].
#[non_exhaustive]
pub struct AddZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `46973D4C-E3E4-4ABA-9190-9A9DE406C7E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE1MQ_151`.
    pub zone_id: Option<String>,
    /// Domain the zone holds the records of. Example: `demo.com`.
    pub zone_name: Option<String>,
}

response! {
    AddZoneResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
    }
}

values! {
    /// The DNS group that the call is about.
    pub enum DnsGroup {
        /// Usual servers.
        NormalZone = "NORMAL_ZONE",
        /// Servers for fast lookups.
        FastZone = "FAST_ZONE",
    }
}
