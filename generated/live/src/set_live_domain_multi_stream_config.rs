// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveDomainMultiStreamConfig`, from `live/SetLiveDomainMultiStreamConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Switches the multi-stream feature of a domain on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveDomainMultiStreamConfigRequest::new()
///     .domain("...")
///     .switch("...");
/// let reply = client.set_live_domain_multi_stream_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamConfigRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Whether the function is on.
    pub switch: Option<Open<OnOff>>,
}

impl SetLiveDomainMultiStreamConfigRequest {
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
    /// Sets `Switch`, which is required.
    pub fn switch(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.switch = Some(value.into());
        self
    }
}

request! {
    SetLiveDomainMultiStreamConfigRequest {
        "Domain" => domain: query,
        "Switch" => switch: query,
    }
}

impl Operation for SetLiveDomainMultiStreamConfigRequest {
    type Response = SetLiveDomainMultiStreamConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLiveDomainMultiStreamConfig")
        .method("GET")
        .required(&["Domain", "Switch"]);
}

/// Response to [`SetLiveDomainMultiStreamConfigRequest`], which the documentation does not describe.
pub type SetLiveDomainMultiStreamConfigResponse = alicloud_runtime::UndocumentedResponse;
