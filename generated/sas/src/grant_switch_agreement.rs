// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantSwitchAgreement`, from `sas/GrantSwitchAgreement.md`.

use alicloud_runtime::codegen::*;

/// Records that the terms of a feature were accepted or refused.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GrantSwitchAgreementRequest::new();
/// let reply = client.grant_switch_agreement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantSwitchAgreementRequest {
    /// Whether you consent to the move to the other data center.
    pub is_agree: Option<bool>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether the move happens at once rather than on the announced day.
    pub is_immediate: Option<bool>,
    /// Whether the notice about the switch has been read.
    pub is_confirmed: Option<bool>,
}

impl GrantSwitchAgreementRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IsAgree`.
    #[inline]
    pub fn is_agree(mut self, value: bool) -> Self {
        self.is_agree = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `IsImmediate`.
    #[inline]
    pub fn is_immediate(mut self, value: bool) -> Self {
        self.is_immediate = Some(value);
        self
    }
    /// Sets `IsConfirmed`.
    #[inline]
    pub fn is_confirmed(mut self, value: bool) -> Self {
        self.is_confirmed = Some(value);
        self
    }
}

request! {
    GrantSwitchAgreementRequest {
        "IsAgree" => is_agree: query,
        "Lang" => lang: query,
        "Type" => type_: query,
        "IsImmediate" => is_immediate: query,
        "IsConfirmed" => is_confirmed: query,
    }
}

impl Operation for GrantSwitchAgreementRequest {
    type Response = GrantSwitchAgreementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GrantSwitchAgreement");
}

/// Response to [`GrantSwitchAgreementRequest`], which the documentation does not describe.
pub type GrantSwitchAgreementResponse = alicloud_runtime::UndocumentedResponse;
