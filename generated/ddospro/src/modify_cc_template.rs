// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCcTemplate`, from `ddospro/ModifyCcTemplate.md`.

use alicloud_runtime::codegen::*;

/// Sets the mode of HTTP flood protection for a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyCcTemplateRequest::new()
///     .domain("www.aliyun.com")
///     .mode(0);
/// let reply = client.modify_cc_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCcTemplateRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** How strict the defense against floods of requests is: 0 usual, 1 for the time of
    /// an attack, 2 strict, 3 strictest. Example: `0`.
    pub mode: Option<i32>,
}

impl ModifyCcTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    #[inline]
    pub fn mode(mut self, value: i32) -> Self {
        self.mode = Some(value);
        self
    }
}

request! {
    ModifyCcTemplateRequest {
        "Domain" => domain: query,
        "Mode" => mode: query,
    }
}

impl Operation for ModifyCcTemplateRequest {
    type Response = ModifyCcTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCcTemplate")
        .required(&["Domain", "Mode"]);
}

/// Response to [`ModifyCcTemplateRequest`].
pub type ModifyCcTemplateResponse = alicloud_runtime::EmptyResponse;
