// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOfficeSiteDnsInfo`, from `ecd/ModifyOfficeSiteDnsInfo.md`.

use alicloud_runtime::codegen::*;

/// Replaces the DNS addresses of an office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyOfficeSiteDnsInfoRequest::new()
///     .office_site_id("...");
/// let reply = client.modify_office_site_dns_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOfficeSiteDnsInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Address that belongs to the DNS. Items: at most 2.
    pub dns_address: Vec<String>,
}

impl ModifyOfficeSiteDnsInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `DnsAddress`.
    pub fn dns_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_address = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyOfficeSiteDnsInfoRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "DnsAddress" => dns_address: query,
    }
}

impl Operation for ModifyOfficeSiteDnsInfoRequest {
    type Response = ModifyOfficeSiteDnsInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyOfficeSiteDnsInfo")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`ModifyOfficeSiteDnsInfoRequest`], which the documentation does not describe.
pub type ModifyOfficeSiteDnsInfoResponse = alicloud_runtime::UndocumentedResponse;
