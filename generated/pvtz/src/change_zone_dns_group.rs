// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeZoneDnsGroup`, from `pvtz/ChangeZoneDnsGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the group of DNS servers that resolves a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::ChangeZoneDnsGroupRequest::new()
///     .zone_id("...")
///     .dns_group("...");
/// let reply = client.change_zone_dns_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeZoneDnsGroupRequest {
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** The DNS group that the call is about.
    pub dns_group: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ChangeZoneDnsGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DnsGroup`, which is required.
    pub fn dns_group(mut self, value: impl Into<String>) -> Self {
        self.dns_group = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ChangeZoneDnsGroupRequest {
        "ZoneId" => zone_id: query,
        "DnsGroup" => dns_group: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ChangeZoneDnsGroupRequest {
    type Response = ChangeZoneDnsGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeZoneDnsGroup")
        .required(&["ZoneId", "DnsGroup"])
        .idempotency_token("ClientToken");
}

/// Response to [`ChangeZoneDnsGroupRequest`], which the documentation does not describe.
pub type ChangeZoneDnsGroupResponse = alicloud_runtime::UndocumentedResponse;
