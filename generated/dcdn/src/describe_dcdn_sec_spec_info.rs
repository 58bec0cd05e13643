// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSecSpecInfo`, from `dcdn/DescribeDcdnSecSpecInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the Secure DCDN edition of the account and its security rules.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSecSpecInfoRequest::new();
/// let reply = client.describe_dcdn_sec_spec_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoRequest {}

impl DescribeDcdnSecSpecInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnSecSpecInfoRequest {}
}

impl Operation for DescribeDcdnSecSpecInfoRequest {
    type Response = DescribeDcdnSecSpecInfoResponse;
    type Error = DescribeDcdnSecSpecInfoError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSecSpecInfo").read_only();
    const ERRORS: &'static [DescribeDcdnSecSpecInfoError] = &[
        DescribeDcdnSecSpecInfoError::InvalidVersionNotFound,
        DescribeDcdnSecSpecInfoError::InvalidParameter2,
    ];
}

/// Response to [`DescribeDcdnSecSpecInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoResponse {
    /// Which version of the software, the template or the item is meant. Example: `enterprise`.
    pub version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32f6cbb7-13e5-403a-9941-4d4e978dd227`.
    pub request_id: Option<String>,
    /// What is known about each spec, one entry each.
    pub spec_infos: Vec<SpecInfos>,
}

response! {
    DescribeDcdnSecSpecInfoResponse {
        "Version" => version: value,
        "RequestId" => request_id: value,
        "SpecInfos" => spec_infos: list(""),
    }
}

/// What is known about each spec, one entry each.
#[non_exhaustive]
pub struct SpecInfos {
    /// Code that stands for the rule, for programs to act on. Example: `accurate_***`.
    pub rule_code: Option<String>,
    /// Settings of each rule, one entry each.
    pub rule_configs: Vec<RuleConfig>,
}

response! {
    SpecInfos {
        "RuleCode" => rule_code: value,
        "RuleConfigs" => rule_configs: list(""),
    }
}

/// Settings of each rule, one entry each.
#[non_exhaustive]
pub struct RuleConfig {
    /// Code for programs to act on, as a rule that of the result. Example: `custom_****_number`.
    pub code: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `20`.
    pub value: Option<String>,
    /// How the value limits the setting. Example: `equal`.
    pub expr: Option<String>,
}

response! {
    RuleConfig {
        "Code" => code: value,
        "Value" => value: value,
        "Expr" => expr: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnSecSpecInfoRequest`] names.
///
/// - [`InvalidVersionNotFound`](super::DocumentedError::InvalidVersionNotFound)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnSecSpecInfoError = super::DocumentedError;
