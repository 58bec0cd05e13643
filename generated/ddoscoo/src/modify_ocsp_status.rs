// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOcspStatus`, from `ddoscoo/ModifyOcspStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches OCSP on or off for a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyOcspStatusRequest::new()
///     .domain("click.linktech.cn")
///     .enable(1);
/// let reply = client.modify_ocsp_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOcspStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `click.linktech.cn`.
    pub domain: Option<String>,
    /// **Required.** Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
}

impl ModifyOcspStatusRequest {
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyOcspStatusRequest {
        "Domain" => domain: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyOcspStatusRequest {
    type Response = ModifyOcspStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyOcspStatus")
        .required(&["Domain", "Enable"])
        .read_only();
}

/// Response to [`ModifyOcspStatusRequest`].
pub type ModifyOcspStatusResponse = alicloud_runtime::EmptyResponse;
