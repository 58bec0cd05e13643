// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetRefererConfig`, from `cdn/SetRefererConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Sets which sites may or may not embed content of a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetRefererConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .refer_type("allow")
///     .allow_empty("on");
/// let reply = client.set_referer_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetRefererConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// **Required.** Whether the listed sites are let in or kept out. Example: `block`.
    pub refer_type: Option<Open<ReferType>>,
    /// Whether requests without a Referer header get through. Default: `on`. Example: `on`.
    pub allow_empty: Option<Open<OnOff>>,
    /// Whether the part of the Referer check that its name calls `ast` is switched off.
    /// Default: `off`. Example: `off`.
    pub disable_ast: Option<Open<OnOff>>,
    /// Sites that the rule lists, separated by commas. Example: `a.com,b.com`.
    pub refer_list: Option<String>,
}

impl SetRefererConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ReferType`, which is required.
    pub fn refer_type(mut self, value: impl Into<Open<ReferType>>) -> Self {
        self.refer_type = Some(value.into());
        self
    }
    /// Sets `AllowEmpty`.
    pub fn allow_empty(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.allow_empty = Some(value.into());
        self
    }
    /// Sets `DisableAst`.
    pub fn disable_ast(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.disable_ast = Some(value.into());
        self
    }
    /// Sets `ReferList`.
    pub fn refer_list(mut self, value: impl Into<String>) -> Self {
        self.refer_list = Some(value.into());
        self
    }
}

request! {
    SetRefererConfigRequest {
        "DomainName" => domain_name: query,
        "ReferType" => refer_type: query,
        "AllowEmpty" => allow_empty: query,
        "DisableAst" => disable_ast: query,
        "ReferList" => refer_list: query,
    }
}

impl Operation for SetRefererConfigRequest {
    type Response = SetRefererConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetRefererConfig")
        .required(&["DomainName", "ReferType"]);
}

/// Response to [`SetRefererConfigRequest`].
pub type SetRefererConfigResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the listed sites are let in or kept out.
    pub enum ReferType {
        /// The listed sites may not embed the content.
        Block = "block",
        /// Only the listed sites may embed the content.
        Allow = "allow",
    }
}
