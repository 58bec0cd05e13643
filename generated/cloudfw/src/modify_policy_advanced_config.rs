// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPolicyAdvancedConfig`, from `cloudfw/ModifyPolicyAdvancedConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetSwitch, Lang};

/// Turns strict mode of access control on or off, so that policies also match unidentified
/// applications.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyPolicyAdvancedConfigRequest::new()
///     .internet_switch("off");
/// let reply = client.modify_policy_advanced_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPolicyAdvancedConfigRequest {
    /// **Required.** Whether the internet is switched on. Example: `off`.
    pub internet_switch: Option<Open<InternetSwitch>>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// The EIPs to work on or to narrow the list down to. Items: at most 100.
    pub eips: Vec<String>,
}

impl ModifyPolicyAdvancedConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InternetSwitch`, which is required.
    pub fn internet_switch(mut self, value: impl Into<Open<InternetSwitch>>) -> Self {
        self.internet_switch = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Eips`.
    pub fn eips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.eips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyPolicyAdvancedConfigRequest {
        "InternetSwitch" => internet_switch: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Eips" => eips: query,
    }
}

impl Operation for ModifyPolicyAdvancedConfigRequest {
    type Response = ModifyPolicyAdvancedConfigResponse;
    type Error = ModifyPolicyAdvancedConfigError;
    const INFO: OperationInfo = super::operation("ModifyPolicyAdvancedConfig")
        .required(&["InternetSwitch"]);
    const ERRORS: &'static [ModifyPolicyAdvancedConfigError] = &[
        ModifyPolicyAdvancedConfigError::ErrorParametersUid,
        ModifyPolicyAdvancedConfigError::ErrorParameters,
        ModifyPolicyAdvancedConfigError::ErrorDBSelect,
    ];
}

/// Response to [`ModifyPolicyAdvancedConfigRequest`].
pub type ModifyPolicyAdvancedConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyPolicyAdvancedConfigRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type ModifyPolicyAdvancedConfigError = super::DocumentedError;
