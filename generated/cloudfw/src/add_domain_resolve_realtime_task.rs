// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDomainResolveRealtimeTask`, from `cloudfw/AddDomainResolveRealtimeTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that resolves a domain name at once for one type of firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::AddDomainResolveRealtimeTaskRequest::new();
/// let reply = client.add_domain_resolve_realtime_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDomainResolveRealtimeTaskRequest {
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl AddDomainResolveRealtimeTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    AddDomainResolveRealtimeTaskRequest {
        "RegionNo" => region_no: query,
        "FirewallType" => firewall_type: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for AddDomainResolveRealtimeTaskRequest {
    type Response = AddDomainResolveRealtimeTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDomainResolveRealtimeTask");
}

/// Response to [`AddDomainResolveRealtimeTaskRequest`], which the documentation does not describe.
pub type AddDomainResolveRealtimeTaskResponse = alicloud_runtime::UndocumentedResponse;
