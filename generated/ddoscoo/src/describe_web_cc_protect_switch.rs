// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebCcProtectSwitch`, from `ddoscoo/DescribeWebCcProtectSwitch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtectSwitchList};

/// Returns which protection functions are switched on for websites.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebCcProtectSwitchRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_web_cc_protect_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitchRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 5. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
}

impl DescribeWebCcProtectSwitchRequest {
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
    DescribeWebCcProtectSwitchRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DescribeWebCcProtectSwitchRequest {
    type Response = DescribeWebCcProtectSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebCcProtectSwitch")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeWebCcProtectSwitchRequest`].
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3ADD9EED-CA4B-488C-BC82-01B0B899363D`.
    pub request_id: Option<String>,
    /// Items of the kind protect switch that were found or are concerned.
    pub protect_switch_list: Vec<ProtectSwitchList>,
}

response! {
    DescribeWebCcProtectSwitchResponse {
        "RequestId" => request_id: value,
        "ProtectSwitchList" => protect_switch_list: list(""),
    }
}
