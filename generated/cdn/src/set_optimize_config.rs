// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetOptimizeConfig`, from `cdn/SetOptimizeConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Enable};

/// Switches on or off that pages are made smaller by dropping what browsers do not need.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetOptimizeConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .enable("on");
/// let reply = client.set_optimize_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetOptimizeConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.macaron.org.cn`.
    pub domain_name: Option<String>,
    /// **Required.** Whether the setting is in effect. Example: `On`.
    pub enable: Option<Open<Enable>>,
}

impl SetOptimizeConfigRequest {
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
    SetOptimizeConfigRequest {
        "DomainName" => domain_name: query,
        "Enable" => enable: query,
    }
}

impl Operation for SetOptimizeConfigRequest {
    type Response = SetOptimizeConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetOptimizeConfig")
        .required(&["DomainName", "Enable"]);
}

/// Response to [`SetOptimizeConfigRequest`].
pub type SetOptimizeConfigResponse = alicloud_runtime::EmptyResponse;
