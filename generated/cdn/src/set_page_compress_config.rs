// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPageCompressConfig`, from `cdn/SetPageCompressConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Enable};

/// Switches on or off that content is compressed on its way to visitors.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetPageCompressConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .enable("on");
/// let reply = client.set_page_compress_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPageCompressConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.macaron.org.cn`.
    pub domain_name: Option<String>,
    /// **Required.** Whether the setting is in effect. Example: `On`.
    pub enable: Option<Open<Enable>>,
}

impl SetPageCompressConfigRequest {
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
    /// Sets `Enable`, which is required.
    pub fn enable(mut self, value: impl Into<Open<Enable>>) -> Self {
        self.enable = Some(value.into());
        self
    }
}

request! {
    SetPageCompressConfigRequest {
        "DomainName" => domain_name: query,
        "Enable" => enable: query,
    }
}

impl Operation for SetPageCompressConfigRequest {
    type Response = SetPageCompressConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetPageCompressConfig")
        .required(&["DomainName", "Enable"]);
}

/// Response to [`SetPageCompressConfigRequest`].
pub type SetPageCompressConfigResponse = alicloud_runtime::EmptyResponse;
