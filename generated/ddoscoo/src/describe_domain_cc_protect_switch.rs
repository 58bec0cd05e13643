// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainCcProtectSwitch`, from `ddoscoo/DescribeDomainCcProtectSwitch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtectSwitchList};

/// Returns which HTTP flood protection functions are switched on for given domains.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainCcProtectSwitchRequest::new()
///     .domains(["www.aliyundoc.com"]);
/// let reply = client.describe_domain_cc_protect_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitchRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 5. Example: `www.aliyundoc.com`.
    pub domains: Vec<String>,
}

impl DescribeDomainCcProtectSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDomainCcProtectSwitchRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DescribeDomainCcProtectSwitchRequest {
    type Response = DescribeDomainCcProtectSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainCcProtectSwitch")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeDomainCcProtectSwitchRequest`].
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Items of the kind protect switch that were found or are concerned.
    pub protect_switch_list: Vec<ProtectSwitchList>,
}

response! {
    DescribeDomainCcProtectSwitchResponse {
        "RequestId" => request_id: value,
        "ProtectSwitchList" => protect_switch_list: list(""),
    }
}
