// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigLayer4RuleBakMode`, from `ddoscoo/ConfigLayer4RuleBakMode.md`.

use alicloud_runtime::codegen::*;

/// Switches port forwarding rules between default mode and primary/secondary origin mode.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigLayer4RuleBakModeRequest::new()
///     .bak_mode("1")
///     .listeners("text");
/// let reply = client.config_layer4_rule_bak_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigLayer4RuleBakModeRequest {
    /// **Required.** Way in which the bak works. Example: `1`.
    pub bak_mode: Option<String>,
    /// **Required.** The listeners that are concerned. Example: `text`.
    pub listeners: Option<String>,
}

impl ConfigLayer4RuleBakModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BakMode`, which is required.
    pub fn bak_mode(mut self, value: impl Into<String>) -> Self {
        self.bak_mode = Some(value.into());
        self
    }
    /// Sets `Listeners`, which is required.
    pub fn listeners(mut self, value: impl Into<String>) -> Self {
        self.listeners = Some(value.into());
        self
    }
}

request! {
    ConfigLayer4RuleBakModeRequest {
        "BakMode" => bak_mode: query,
        "Listeners" => listeners: query,
    }
}

impl Operation for ConfigLayer4RuleBakModeRequest {
    type Response = ConfigLayer4RuleBakModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigLayer4RuleBakMode")
        .required(&["BakMode", "Listeners"]);
}

/// Response to [`ConfigLayer4RuleBakModeRequest`].
pub type ConfigLayer4RuleBakModeResponse = alicloud_runtime::EmptyResponse;
