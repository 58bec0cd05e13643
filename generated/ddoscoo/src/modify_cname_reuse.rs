// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCnameReuse`, from `ddoscoo/ModifyCnameReuse.md`.

use alicloud_runtime::codegen::*;

/// Switches CNAME reuse of a website on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyCnameReuseRequest::new()
///     .domain("www.aliyun.com")
///     .enable(1);
/// let reply = client.modify_cname_reuse(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCnameReuseRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// CNAME of the service, to look for or to use again.
    /// Example: `4o6ep6q217k9****.aliyunddos0004.com`.
    pub cname: Option<String>,
    /// **Required.** Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
}

impl ModifyCnameReuseRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Cname`.
    pub fn cname(mut self, value: impl Into<String>) -> Self {
        self.cname = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyCnameReuseRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Cname" => cname: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyCnameReuseRequest {
    type Response = ModifyCnameReuseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCnameReuse")
        .required(&["Domain", "Enable"]);
}

/// Response to [`ModifyCnameReuseRequest`].
pub type ModifyCnameReuseResponse = alicloud_runtime::EmptyResponse;
