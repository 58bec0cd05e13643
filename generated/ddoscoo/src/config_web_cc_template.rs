// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigWebCCTemplate`, from `ddoscoo/ConfigWebCCTemplate.md`.

use alicloud_runtime::codegen::*;

/// Sets the protection mode of frequency control for a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigWebCCTemplateRequest::new()
///     .domain("www.aliyun.com")
///     .template("default");
/// let reply = client.config_web_cc_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigWebCCTemplateRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Template that is used, by name, ID or content. Example: `default`.
    pub template: Option<String>,
}

impl ConfigWebCCTemplateRequest {
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
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    ConfigWebCCTemplateRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Template" => template: query,
    }
}

impl Operation for ConfigWebCCTemplateRequest {
    type Response = ConfigWebCCTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigWebCCTemplate")
        .required(&["Domain", "Template"]);
}

/// Response to [`ConfigWebCCTemplateRequest`].
pub type ConfigWebCCTemplateResponse = alicloud_runtime::EmptyResponse;
